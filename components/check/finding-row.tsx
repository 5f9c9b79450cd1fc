"use client";

import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import { type Diagnosis } from "@/lib/core/analyse/diagnosis";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { profileWords } from "@/lib/core/explain/profile-words";
import { namesOf } from "@/lib/core/flow/names";
import { type WayOut } from "@/lib/core/nodes/node";
import { isId } from "@/lib/core/vocabulary/ids";
import { stillFits } from "@/lib/editor/proven-findings";
import { ok } from "@/lib/std/result";
import { message } from "@/lib/words/message";

/** One finding: what is so, of whom, how sure it is; the way to its place, and an edit that mends it where there is one. */
export function FindingRow({ finding }: { readonly finding: Diagnosis }) {
  const say = useWords();
  const library = useEditor((state) => state.library);
  const mayEdit = useEditor((state) => state.may.edit);
  const { show, openPanel } = useEditorActions();
  const { node, way } = finding.at;
  const go = () => {
    if (!isId("node", node)) return;
    show(node, wayOf(way));
    openPanel("inspector");
  };
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 px-3 py-2.5 text-sm">
      {/* Beside two buttons a sentence would be a word wide, so they stand below it. */}
      <div className="flex min-w-0 grow basis-44 flex-col gap-1">
        <span>{findingSentence(finding, namesOf(library, say))}</span>
        <Witness finding={finding} />
        {finding.certainty === "possible" ? <span className="text-ink-faint">{say("Looked for, not proved: a pattern or a piece of text may allow more.")}</span> : null}
      </div>
      {mayEdit ? <Fix finding={finding} /> : null}
      {node === undefined ? null : (
        <Button size="sm" onClick={go}>
          {say("Show it")}
        </Button>
      )}
    </li>
  );
}

function Witness({ finding: { witness } }: { readonly finding: Diagnosis }) {
  const say = useWords();
  const library = useEditor((state) => state.library);
  if (witness === undefined) return null;
  const words = profileWords(witness, library, say);
  return <span className="text-ink-soft">{words.length === 0 ? say("For example somebody of whom nothing is known.") : say("For example somebody with {what}.", { what: words.join(", ") })}</span>;
}

function Fix({ finding }: { readonly finding: Diagnosis }) {
  const say = useWords();
  const { edit } = useEditorActions();
  const { fix } = finding;
  const fits = useEditor((state) => fix !== undefined && stillFits(state.flow, fix));
  if (fix === undefined || !fits) return null;
  return (
    <Button size="sm" onClick={() => edit(() => ok(fix), say(fixWords[finding.code] ?? message("Fix")))}>
      {say(fixWords[finding.code] ?? message("Fix"))}
    </Button>
  );
}

const fixWords: Readonly<Record<string, string>> = { "dead-branch": message("Remove branch"), "value-never-seen": message("Correct it"), "same-draw-again": message("Draw anew"), "fallback-without-share": message("Choose another arm"), "fallback-of-an-ended-test": message("Choose that arm") };

function wayOf(way: string | undefined): WayOut | undefined {
  if (way === "else" || way === "unknown" || way === "out") return way;
  return isId("branch", way) || isId("arm", way) ? way : undefined;
}
