"use client";

import { useQuery } from "@tanstack/react-query";
import { useWorkspace } from "./workspace-context";
import { type UsedBy } from "@/lib/api/problem";
import { type UsedKind } from "@/lib/api/uses";

/** Where things of one kind are used, by key or id; null while it is not known. */
export type Uses = (name: string) => readonly UsedBy[] | null;

/** Asks where the library's things are used, beside the page and not before it. */
export function useUses(kind: UsedKind): Uses {
  const { slug, api } = useWorkspace();
  const { data } = useQuery({
    queryKey: [slug, "uses"],
    queryFn: async () => {
      const result = await api.listUses();
      if (!result.ok) throw new Error(result.error.detail);
      return result.value.data;
    },
  });
  if (data === undefined) return () => null;
  const byName = new Map(data.flatMap((uses) => (uses.kind === kind ? [[uses.name, uses.usedBy] as const] : [])));
  return (name) => byName.get(name) ?? [];
}
