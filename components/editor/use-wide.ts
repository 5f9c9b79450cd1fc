"use client";

import { useSyncExternalStore } from "react";

const query = "(min-width: 1024px)";

/** Whether there is room to draw; null before the browser has said. */
export function useWide(): boolean | null {
  return useSyncExternalStore(watch, () => window.matchMedia(query).matches, () => null);
}

function watch(changed: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}
