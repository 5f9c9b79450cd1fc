"use client";

import { useMemo } from "react";
import { useEditor } from "@/components/session/editor-session";
import { Banner } from "@/components/ui/banner";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { namesOf } from "@/lib/core/flow/names";
import { type Finding } from "@/lib/core/vocabulary/finding";
import { findingsByNode } from "@/lib/editor/derive";
import { useWords } from "@/components/words/words-provider";

const none: readonly Finding[] = [];

/** What Check says about a box; what it says about one condition in it stands at the condition instead. */
export function NodeFindings({ node }: { readonly node: string }) {
  const say = useWords();
  const findings = useFindings(node).filter(({ at }) => at.condition === undefined);
  const library = useEditor((state) => state.library);
  const names = useMemo(() => namesOf(library, say), [library, say]);
  if (findings.length === 0) return null;
  const blocks = findings.some(({ severity }) => severity === "blocks");
  return (
    <Banner tone={blocks ? "danger" : "warn"} live="status">
      <ul className="flex flex-col gap-1">
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.at.way ?? ""} ${finding.at.placement ?? ""} ${finding.at.field ?? ""}`}>{findingSentence(finding, names)}</li>
        ))}
      </ul>
    </Banner>
  );
}

/** All findings about a box and what is in it. */
export const useFindings = (node: string): readonly Finding[] => useEditor((state) => findingsByNode(state).get(node)) ?? none;
