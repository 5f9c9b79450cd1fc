"use client";

import { useWhyMayNot } from "@/components/shell/workspace-context";
import { EmptyState } from "@/components/ui/empty-state";
import { Lock } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type Permission } from "@/lib/api/roles";

/** A page that exists, for others: why, and whom to ask. */
export function NotAllowed({ what, needs }: { readonly what: string; readonly needs: Permission }) {
  const say = useWords();
  return (
    <EmptyState icon={<Lock />} title={say("{what}: not with your role", { what })}>
      {useWhyMayNot(needs)}
    </EmptyState>
  );
}
