"use client";

import { type ReactNode } from "react";
import { standMarks, type Stand } from "./stand-words";
import { Badge, type Tone } from "@/components/ui/badge";
import { Archive, CircleDot, CirclePause, PencilLine, Radio } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type CampaignStatus } from "@/lib/api/campaign-status";

const looks: Readonly<Record<CampaignStatus, { readonly tone: Tone; readonly icon: ReactNode }>> = {
  draft: { tone: "neutral", icon: <PencilLine /> },
  staged: { tone: "info", icon: <Radio /> },
  live: { tone: "yes", icon: <Radio /> },
  "live-with-changes": { tone: "accent", icon: <CircleDot /> },
  paused: { tone: "unknown", icon: <CirclePause /> },
  archived: { tone: "neutral", icon: <Archive /> },
};

/** Where a campaign stands, in the same words and marks on every screen. */
export function StandBadges({ stand }: { readonly stand: Stand }) {
  const say = useWords();
  return standMarks(stand, say).map(({ look, words }) => (
    <StatusBadge key={words} status={look}>
      {words}
    </StatusBadge>
  ));
}

/** The mark of a status, around words for it. */
export function StatusBadge({ status, children }: { readonly status: CampaignStatus; readonly children: ReactNode }) {
  const { tone, icon } = looks[status];
  return (
    <Badge tone={tone} icon={icon}>
      {children}
    </Badge>
  );
}
