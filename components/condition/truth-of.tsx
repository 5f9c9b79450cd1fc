"use client";

import { useCondition } from "./condition-session";
import { TruthChip } from "@/components/shell/truth-chip";
import { type ConditionId } from "@/lib/core/vocabulary/ids";

/** The chosen persona's answer for a part, with the value that was used; nothing when nobody is chosen. */
export function TruthOf({ id }: { readonly id: ConditionId }) {
  const row = useCondition().rowOf(id);
  if (row === undefined) return null;
  return <TruthChip truth={row.truth} {...(row.value === undefined ? {} : { value: row.value })} />;
}
