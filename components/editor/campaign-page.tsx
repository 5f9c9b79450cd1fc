"use client";

import { CampaignWorkbench } from "./campaign-workbench";
import { browserPorts } from "@/components/session/browser-ports";
import { EditorSession } from "@/components/session/editor-session";
import { useWords } from "@/components/words/words-provider";
import { createEditor } from "@/lib/editor/create-editor";
import { type EditorSeed } from "@/lib/editor/editor-state";

/** One campaign: to read it, draw it, see what everybody would get, and publish it. */
export function CampaignPage({ seed }: { readonly seed: EditorSeed }) {
  const say = useWords();
  return (
    <EditorSession key={`${seed.campaign.id} ${say.language}`} open={() => createEditor(seed, browserPorts({ workspace: seed.workspace, campaign: seed.campaign.id, say }))}>
      <CampaignWorkbench />
    </EditorSession>
  );
}
