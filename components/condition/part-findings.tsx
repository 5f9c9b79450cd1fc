"use client";

import { CircleAlert } from "lucide-react";
import { useCondition } from "./condition-session";
import { type ConditionId } from "@/lib/core/vocabulary/ids";

/** What Check says about a part, where it stands. */
export function PartFindings({ id }: { readonly id: ConditionId }) {
  const sentences = useCondition().findingsOf(id);
  if (sentences.length === 0) return null;
  return (
    <ul className="mt-1.5 flex flex-col gap-1">
      {sentences.map((sentence) => (
        <li key={sentence} className="flex items-start gap-1.5 text-sm text-no">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {sentence}
        </li>
      ))}
    </ul>
  );
}
