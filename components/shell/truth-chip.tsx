import { Check, CircleHelp, X } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { type Truth } from "@/lib/core/vocabulary/truth";

const looks = {
  yes: { tone: "yes", icon: <Check aria-hidden strokeWidth={3} />, word: "yes" },
  no: { tone: "no", icon: <X aria-hidden strokeWidth={3} />, word: "no" },
  unknown: { tone: "unknown", icon: <CircleHelp aria-hidden />, word: "unknown" },
} as const;

/** Yes, no or unknown: colour, mark and word together. */
export function TruthChip({ truth, value }: { readonly truth: Truth; /** What was compared, in words. */ readonly value?: string }) {
  const look = looks[truth];
  return (
    <Badge tone={look.tone} icon={look.icon}>
      {look.word}
      {value === undefined ? null : <span className="font-normal">· {value}</span>}
    </Badge>
  );
}
