"use client";

import { useSyncExternalStore } from "react";
import { timeInWords } from "./time-in-words";
import { useWords } from "@/components/words/words-provider";

/** When, as people say it; the exact moment on hover and for machines. */
export function RelativeTime({ at }: { readonly at: string }) {
  const say = useWords();
  const now = useSyncExternalStore(everyMinute, minuteNow, () => null);
  const exact = new Date(at);
  return (
    <time suppressHydrationWarning dateTime={at} title={exact.toLocaleString(say.locale, { dateStyle: "full", timeStyle: "long", timeZone: "UTC" })} className="whitespace-nowrap">
      {/* The server does not know the reader's minute or zone: it says the day, the browser says the rest. */}
      {now === null ? exact.toLocaleDateString(say.locale, { day: "numeric", month: "short", timeZone: "UTC" }) : timeInWords(exact.getTime(), now, say)}
    </time>
  );
}

const minuteNow = (): number => Math.floor(Date.now() / 60_000) * 60_000;

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, 60_000);
  return () => clearInterval(timer);
}
