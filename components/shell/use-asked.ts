"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useEffectEvent } from "react";

/**
 * What a link asks of the page it leads to begin: `?new=…`. It is answered once and taken out of the address, so that the
 * same link works again on the same page.
 */
export function useAsked(name: "new", answer: (value: string) => void): void {
  const asked = useSearchParams().get(name);
  const onAsked = useEffectEvent(answer);
  useEffect(() => {
    if (asked === null) return;
    onAsked(asked);
    const address = new URL(window.location.href);
    address.searchParams.delete(name);
    window.history.replaceState(null, "", `${address.pathname}${address.search}${address.hash}`);
  }, [asked, name]);
}
