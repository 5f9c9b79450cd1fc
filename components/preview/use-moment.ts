"use client";

import { useSyncExternalStore } from "react";
import { useEditor } from "@/components/session/editor-session";

/** The moment the preview stands at, in milliseconds: the one that was chosen, or now, to the minute. */
export function useMoment(): number {
  const chosen = useEditor((state) => state.now);
  const now = useSyncExternalStore(everyWhile, thisMinute, beforeHydration);
  return chosen ?? now;
}

const minuteMs = 60_000;
const thisMinute = (): number => Math.floor(Date.now() / minuteMs) * minuteMs;
const beforeHydration = (): number => 0;

function everyWhile(tell: () => void): () => void {
  const timer = setInterval(tell, minuteMs / 4);
  return () => clearInterval(timer);
}
