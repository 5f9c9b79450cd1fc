"use client";

import { Badge } from "@/components/ui/badge";
import { Check, CircleHelp, X } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type Truth } from "@/lib/core/vocabulary/truth";
import { message } from "@/lib/words/message";

const looks = {
  yes: { tone: "yes", icon: <Check className="icon-bold" />, word: message("yes") },
  no: { tone: "no", icon: <X className="icon-bold" />, word: message("no") },
  unknown: { tone: "unknown", icon: <CircleHelp />, word: message("unknown") },
} as const;

/** Yes, no or unknown: colour, mark and word together. */
export function TruthChip({ truth, value }: { readonly truth: Truth; /** What was compared, in words. */ readonly value?: string }) {
  const say = useWords();
  const look = looks[truth];
  return (
    <Badge tone={look.tone} icon={look.icon}>
      {say(look.word)}
      {value === undefined ? null : <span className="font-normal">· {value}</span>}
    </Badge>
  );
}
