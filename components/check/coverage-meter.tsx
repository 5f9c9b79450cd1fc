"use client";

import { useMemo, useState } from "react";
import { RestOfCoverage } from "./rest-of-coverage";
import { useEditor } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import { type Coverage } from "@/lib/core/cover/coverage-of";
import { coverTheRest, draftCoverage } from "@/lib/editor/coverage";
import { type EditorState } from "@/lib/editor/editor-state";

/** How much of the drawing the personas walk through, and somebody made up for the rest. */
export function CoverageMeter() {
  const say = useWords();
  const state = useEditor((each) => each);
  // The panel's own moment, unless the preview stands at another one: rows must not change under the reader's eyes.
  const [opened] = useState(() => Date.now());
  const now = state.now ?? opened;
  const [asked, setAsked] = useState<EditorState["flow"] | null>(null);
  const coverage = draftCoverage({ state, now });
  const wanted = asked === state.flow;
  const rest = useMemo(() => (wanted ? coverTheRest({ state, now }) : null), [wanted, state, now]);
  if (coverage === null || coverage.targets.length === 0) return null;
  // Every end lies at the end of a way, unless there is no way to choose.
  const hasWays = coverage.targets.some(({ target }) => target.kind === "way");
  const ways = counted(coverage, (kind) => kind === (hasWays ? "way" : "end"));
  const answers = counted(coverage, (kind) => kind === "answer");
  const whole = ways.reached === ways.all && answers.reached === answers.all;
  return (
    <section className="flex flex-col gap-2" aria-labelledby="coverage-title">
      <h3 id="coverage-title" className="text-sm font-semibold">
        {say("Personas walk through {reached} of {all, plural, one {# way} other {# ways}}", { reached: ways.reached, all: ways.all })}
      </h3>
      <div role="meter" aria-labelledby="coverage-title" aria-valuemin={0} aria-valuemax={ways.all} aria-valuenow={ways.reached} className="h-2 w-full overflow-hidden rounded-full bg-sunken">
        <div className="h-full rounded-full bg-yes" style={{ width: `${(ways.reached / Math.max(1, ways.all)) * 100}%` }} />
      </div>
      {answers.all === 0 ? null : (
        <p className="text-sm text-ink-soft">
          {say("Of {all} answers a question can have, they give {reached}.", { all: answers.all, reached: answers.reached })}
        </p>
      )}
      {whole || rest !== null ? null : (
        <Button size="sm" className="w-fit" onClick={() => setAsked(state.flow)}>
          {say("Who would walk through the rest?")}
        </Button>
      )}
      {rest === null ? null : <RestOfCoverage {...rest} />}
    </section>
  );
}

function counted({ targets }: Coverage, fits: (kind: string) => boolean): { readonly all: number; readonly reached: number } {
  const own = targets.filter(({ target }) => fits(target.kind));
  return { all: own.length, reached: own.filter(({ by }) => by.length > 0).length };
}
