"use client";

import { useMemo } from "react";
import { pathSteps } from "./path-steps";
import { type Preview } from "./use-preview";
import { WhyRow } from "./why-row";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { CornerDownRight } from "@/components/ui/icons";
import { TextLink } from "@/components/ui/text-link";
import { useWords } from "@/components/words/words-provider";
import { outcomeSentences, type ExplainedStep } from "@/lib/core/explain/explain-decision";
import { finishedFlow } from "@/lib/editor/derive";
import { filledByOthers } from "@/lib/editor/filled-by-others";
import { inList } from "@/lib/words/in-list";

/** The way through this campaign, step by step, each condition with its answer and the value that was used. */
export function WhyList({ preview }: { readonly preview: Preview }) {
  const say = useWords();
  const id = useEditor((state) => state.campaign.id);
  const flow = useEditor(finishedFlow);
  const library = useEditor((state) => state.library);
  const trace = preview.decision?.campaigns.find(({ campaign }) => campaign === id);
  const steps = useMemo(() => (trace === undefined ? [] : pathSteps(flow, trace, { preview, library, say })), [trace, flow, preview, library, say]);
  if (trace === undefined) return <p className="text-sm text-ink-soft">{say("This campaign has no placement that was asked for, so nobody comes in.")}</p>;
  return (
    <div className="flex flex-col gap-3">
      <ol className="flex flex-col gap-2.5">
        {steps.map((step, index) => (
          // A way never comes back to a step, so its place is its name.
          <li key={index}>
            <Step step={step} number={index + 1} />
          </li>
        ))}
      </ol>
      <p className="text-sm text-ink-soft">{say(outcomeSentences[trace.outcome])}</p>
      {trace.outcome === "shadowed" ? <WhoIsAbove preview={preview} /> : null}
    </div>
  );
}

/** Which campaigns fill this one's places first, and where their order is changed. */
function WhoIsAbove({ preview }: { readonly preview: Preview }) {
  const say = useWords();
  const workspace = useEditor((state) => state.workspace);
  const rank = useEditor((state) => state.campaign.rank);
  const campaigns = useEditor((state) => state.campaigns);
  const settled = useEditor((state) => state.settled);
  const above = filledByOthers(preview.decision, { campaigns, settled }).filter((campaign) => campaign.rank < rank);
  const names = above.map(({ name }) => say("“{name}”", { name }));
  if (names.length === 0) return null;
  return (
    <p className="text-sm text-ink-soft">
      {say("Above it: {campaigns}. The higher one wins.", { campaigns: inList(names, say) })}{" "}
      <TextLink href={`/${workspace}/campaigns`}>{say("Change the order")}</TextLink>
    </p>
  );
}

function Step({ step, number }: { readonly step: ExplainedStep; readonly number: number }) {
  const say = useWords();
  const { show } = useEditorActions();
  const exists = useEditor((state) => step.node !== null && state.flow.nodes[step.node] !== undefined);
  return (
    <div className="flex items-start gap-2.5">
      <span aria-hidden className="figures mt-px grid size-5 shrink-0 place-items-center rounded-full bg-sunken text-xs font-semibold text-ink-soft">
        {number}
      </span>
      <div className="flex min-w-0 grow flex-col gap-1.5">
        {step.node !== null && exists ? (
          <button type="button" onClick={() => step.node !== null && show(step.node)} className="focus-ring w-fit rounded-sm text-left text-sm font-semibold hover:underline">
            {step.title}
            <span className="sr-only">{say(", show on the canvas")}</span>
          </button>
        ) : (
          <p className="text-sm font-semibold">{step.title}</p>
        )}
        {step.row === null ? null : <WhyRow row={step.row} />}
        {step.led === null || step.led === "" ? null : (
          <p className="flex items-center gap-1.5 text-xs text-ink-soft">
            <CornerDownRight className="icon-3.5" />
            {say("on by “{way}”", { way: step.led })}
          </p>
        )}
      </div>
    </div>
  );
}
