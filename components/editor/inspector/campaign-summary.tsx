"use client";

import { useMemo } from "react";
import { useMayEdit } from "./use-node-edit";
import { useEditor } from "@/components/session/editor-session";
import { MousePointer2, Plus, Users } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { summaryLines } from "./summary-lines";

/** What the campaign does, when nothing is selected; and how to begin. */
export function CampaignSummary() {
  const say = useWords();
  const flow = useEditor((state) => state.flow);
  const name = useEditor((state) => state.campaign.name);
  const library = useEditor((state) => state.library);
  const mayEdit = useMayEdit();
  const lines = useMemo(() => summaryLines(flow, library, say), [flow, library, say]);
  return (
    <div className="flex flex-col gap-5 p-4">
      <header>
        <p className="text-xs font-semibold text-ink-faint">{say("Campaign")}</p>
        <h2 className="pr-8 text-lg">{name}</h2>
      </header>
      <ul className="flex flex-col gap-2 text-sm text-ink-soft">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <section className="flex flex-col gap-3 rounded-lg bg-sunken p-4 text-sm">
        <h3 className="font-semibold">{say("How it works")}</h3>
        <Step icon={<MousePointer2 />}>{say("Choose a box on the canvas to see and change what it does.")}</Step>
        {mayEdit ? <Step icon={<Plus />}>{say("Press + on any way out to ask a question there, split visitors, or show something.")}</Step> : null}
        <Step icon={<Users />}>{say("Choose a persona below to see their way through and what they get.")}</Step>
      </section>
    </div>
  );
}

function Step({ icon, children }: { readonly icon: React.ReactNode; readonly children: React.ReactNode }) {
  return (
    <p className="flex items-start gap-2.5 text-ink-soft [&_i]:mt-0.5 [&_i]:icon-4 [&_i]:shrink-0 [&_i]:text-accent-ink">
      {icon}
      <span>{children}</span>
    </p>
  );
}
