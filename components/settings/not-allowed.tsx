"use client";

import { EmptyState } from "@/components/ui/empty-state";
import { Lock } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";

/** A page that exists, for others. */
export function NotAllowed({ what }: { readonly what: string }) {
  const say = useWords();
  return (
    <EmptyState icon={<Lock />} title={say("{what}: not with your role", { what })}>
      {say("Ask an admin of this workspace if you need it.")}
    </EmptyState>
  );
}
