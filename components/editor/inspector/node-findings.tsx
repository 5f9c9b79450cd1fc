"use client";

import { useMemo } from "react";
import { standingLook } from "@/components/shell/standing-look";
import { useEditor } from "@/components/session/editor-session";
import { Banner } from "@/components/ui/banner";
import { useWords } from "@/components/words/words-provider";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { loudest, standingOf } from "@/lib/core/analyse/standing";
import { namesOf } from "@/lib/core/flow/names";
import { type Finding } from "@/lib/core/vocabulary/finding";
import { findingsByNode } from "@/lib/editor/derive";

const none: readonly Finding[] = [];

/** What Check says about a box; what it says about one condition in it stands at the condition instead. What is only to do is not called out: whoever added it knows. */
export function NodeFindings({ node }: { readonly node: string }) {
  const findings = useFindings(node).filter(({ at }) => at.condition === undefined);
  const toDo = findings.filter((finding) => standingOf(finding) === "to-do");
  const found = findings.filter((finding) => !toDo.includes(finding));
  const { Icon } = standingLook["to-do"];
  return (
    <>
      {found.length === 0 ? null : (
        <Banner tone={standingLook[loudest(found)].banner} live="status">
          <Sentences findings={found} />
        </Banner>
      )}
      {toDo.length === 0 ? null : (
        <div className="flex items-start gap-2 text-sm text-ink-soft">
          <Icon className="mt-0.5 icon-4 shrink-0" />
          <Sentences findings={toDo} />
        </div>
      )}
    </>
  );
}

function Sentences({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useWords();
  const library = useEditor((state) => state.library);
  const names = useMemo(() => namesOf(library, say), [library, say]);
  return (
    <ul className="flex flex-col gap-1">
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.at.way ?? ""} ${finding.at.placement ?? ""} ${finding.at.field ?? ""}`}>{findingSentence(finding, names)}</li>
      ))}
    </ul>
  );
}

/** All findings about a box and what is in it. */
export const useFindings = (node: string): readonly Finding[] => useEditor((state) => findingsByNode(state).get(node)) ?? none;
