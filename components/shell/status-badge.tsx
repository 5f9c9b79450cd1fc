"use client";

import { type ReactNode } from "react";
import { Badge, type Tone } from "@/components/ui/badge";
import { Archive, CalendarClock, CircleDot, CirclePause, MessageSquareText, PencilLine, Radio } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { message } from "@/lib/words/message";

const looks = {
  draft: { tone: "neutral", icon: <PencilLine />, word: message("Draft") },
  "in-review": { tone: "info", icon: <MessageSquareText />, word: message("In review") },
  scheduled: { tone: "info", icon: <CalendarClock />, word: message("Scheduled") },
  live: { tone: "yes", icon: <Radio />, word: message("Live") },
  "live-with-changes": { tone: "accent", icon: <CircleDot />, word: message("Live with changes") },
  paused: { tone: "unknown", icon: <CirclePause />, word: message("Paused") },
  archived: { tone: "neutral", icon: <Archive />, word: message("Archived") },
} as const satisfies Record<string, { readonly tone: Tone; readonly icon: ReactNode; readonly word: string }>;

export type BadgeStatus = keyof typeof looks;

/** Where a campaign stands, in the same word and mark on every screen. */
export function StatusBadge({ status }: { readonly status: BadgeStatus }) {
  const say = useWords();
  const look = looks[status];
  return (
    <Badge tone={look.tone} icon={look.icon}>
      {say(look.word)}
    </Badge>
  );
}

export const statusWord = (status: BadgeStatus): string => looks[status].word;
