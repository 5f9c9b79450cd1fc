"use client";

import { CampaignWorkbench } from "./campaign-workbench";
import { browserPorts } from "@/components/session/browser-ports";
import { EditorSession } from "@/components/session/editor-session";
import { createEditor } from "@/lib/editor/create-editor";
import { type EditorSeed } from "@/lib/editor/editor-state";

/** One campaign: to read it, draw it, see what everybody would get, and publish it. */
export function CampaignPage({ seed }: { readonly seed: EditorSeed }) {
  return (
    <EditorSession key={seed.campaign.id} open={() => createEditor(seed, browserPorts(seed.workspace, seed.campaign.id))}>
      <CampaignWorkbench />
    </EditorSession>
  );
}
