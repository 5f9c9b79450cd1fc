"use client";

import { useSyncExternalStore } from "react";
import { timeInWords } from "./time-in-words";

/** When, as people say it; the exact moment on hover and for machines. */
export function RelativeTime({ at }: { readonly at: string }) {
  const now = useSyncExternalStore(everyMinute, minuteNow, () => null);
  const exact = new Date(at);
  return (
    <time dateTime={at} title={exact.toUTCString()} className="whitespace-nowrap">
      {/* The server does not know the reader's minute or zone: it says the day, the browser says the rest. */}
      {now === null ? at.slice(0, 10) : timeInWords(exact.getTime(), now)}
    </time>
  );
}

const minuteNow = (): number => Math.floor(Date.now() / 60_000) * 60_000;

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, 60_000);
  return () => clearInterval(timer);
}
