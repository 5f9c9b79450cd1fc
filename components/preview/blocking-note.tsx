"use client";

import { useMemo } from "react";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { Banner } from "@/components/ui/banner";
import { useWords } from "@/components/words/words-provider";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { namesOf } from "@/lib/core/flow/names";
import { isId } from "@/lib/core/vocabulary/ids";
import { type Finding } from "@/lib/core/vocabulary/finding";

/** What keeps the draft from being tried out, each with the way to its place. */
export function BlockingNote({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useWords();
  const library = useEditor((state) => state.library);
  const own = useEditor((state) => state.campaign.id);
  const names = useMemo(() => namesOf(library, say), [library, say]);
  return (
    <Banner tone="danger" title={say("This cannot be previewed yet")} live="status">
      {findings.length === 0 ? say("What was compiled could not be read. Reload the page; if it stays, tell whoever runs Thenwise.") : null}
      <ul className="flex flex-col gap-1">
        {findings.map((finding, index) => (
          <li key={`${finding.code} ${index}`}>
            <FindingLine sentence={findingSentence(finding, names)} node={finding.at.campaign === own ? finding.at.node : undefined} />
          </li>
        ))}
      </ul>
    </Banner>
  );
}

export function FindingLine({ sentence, node }: { readonly sentence: string; readonly node: string | undefined }) {
  const { show } = useEditorActions();
  if (!isId("node", node)) return sentence;
  return (
    <button type="button" onClick={() => show(node)} className="focus-ring rounded-sm text-left underline underline-offset-2">
      {sentence}
    </button>
  );
}
