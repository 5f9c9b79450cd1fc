"use client";

import { useMemo } from "react";
import { FindingLine } from "./blocking-note";
import { useEditor } from "@/components/session/editor-session";
import { Banner } from "@/components/ui/banner";
import { useWords } from "@/components/words/words-provider";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { namesOf } from "@/lib/core/flow/names";
import { findingsOf, finishedFlow } from "@/lib/editor/derive";

/** Says that the preview leaves out what is not finished, and what that is. */
export function UnfinishedNote() {
  const say = useWords();
  const isFinished = useEditor((state) => finishedFlow(state) === state.settled);
  const findings = useEditor(findingsOf);
  const library = useEditor((state) => state.library);
  const names = useMemo(() => namesOf(library, say), [library, say]);
  const blocking = findings.filter(({ severity }) => severity === "blocks");
  if (isFinished || blocking.length === 0) return null;
  return (
    <Banner tone="warn" title={say("Unfinished parts are left out here")}>
      <ul className="flex flex-col gap-1">
        {blocking.slice(0, 4).map((finding, index) => (
          <li key={`${finding.code} ${index}`}>
            <FindingLine sentence={findingSentence(finding, names)} node={finding.at.node} />
          </li>
        ))}
        {blocking.length > 4 ? <li>{say("and {count} more", { count: blocking.length - 4 })}</li> : null}
      </ul>
    </Banner>
  );
}
