"use client";

import { useList } from "./use-fetched";
import { type UsedBy } from "@/lib/api/problem";
import { type UsedKind } from "@/lib/api/uses";

/** Where things of one kind are used, by key or id; null while it is not known. */
export type Uses = (name: string) => readonly UsedBy[] | null;

/** Asks where the library's things are used, beside the page and not before it. */
export function useUses(kind: UsedKind): Uses {
  const all = useList(["uses"], (api) => api.listUses());
  if (all === null) return () => null;
  const byName = new Map(all.flatMap((uses) => (uses.kind === kind ? [[uses.name, uses.usedBy] as const] : [])));
  return (name) => byName.get(name) ?? [];
}
