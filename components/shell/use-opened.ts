"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useEffectEvent, useRef } from "react";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";

/**
 * What is open over a list, kept in the address as `?open=…`, so that a link shows a colleague the same and a reload opens
 * it again. `open` is called when a link asks for something else, and answers whether there is such a thing; where there is
 * not, that is said once, and the address forgets it. `opened` is what is open now, null for nothing.
 */
export function useOpened(opened: string | null, open: (value: string) => boolean): void {
  const say = useWords();
  const asked = useSearchParams().get("open");
  const onAsked = useEffectEvent(open);
  const onGone = useEffectEvent(() => notify.info(say("What this link leads to is not here any more.")));
  // What the address said last, by a link or by us.
  const said = useRef<string | null>(null);
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (asked === said.current) return;
    said.current = asked;
    if (asked === null || onAsked(asked)) return;
    said.current = null;
    keepInAddress(null);
    onGone();
  }, [asked]);
  useEffect(() => {
    if (opened === before.current) return;
    before.current = opened;
    if (opened === said.current) return;
    said.current = opened;
    keepInAddress(opened);
  }, [opened]);
}

function keepInAddress(opened: string | null): void {
  const address = new URL(window.location.href);
  if (opened === null) address.searchParams.delete("open");
  else address.searchParams.set("open", opened);
  window.history.replaceState(null, "", `${address.pathname}${address.search}${address.hash}`);
}
