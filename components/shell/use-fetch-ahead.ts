"use client";

import { useEffect } from "react";

type Part = { readonly fetchAhead: () => void };

/** Long after the page answers and well before somebody is offline. */
const waitMs = 1_500;

/** Fetches parts of the page once it is at rest: one goes on drawing without a network, so what one draws with must be here. */
export function useFetchAhead(parts: readonly Part[]): void {
  useEffect(() => {
    const timer = setTimeout(() => parts.forEach((part) => part.fetchAhead()), waitMs);
    return () => clearTimeout(timer);
  }, [parts]);
}
