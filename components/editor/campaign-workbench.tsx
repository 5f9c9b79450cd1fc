"use client";

import { X } from "lucide-react";
import { useState, type ReactNode } from "react";
import { CampaignBar } from "./campaign-bar";
import { Canvas } from "./canvas/canvas";
import { ConflictDialog } from "./conflict-dialog";
import { Inspector } from "./inspector/inspector";
import { Outline } from "./outline/outline";
import { PersonaStrip } from "./persona-strip/persona-strip";
import { useUndoKeys } from "./use-undo-keys";
import { useWide } from "./use-wide";
import { FindingsPanel } from "@/components/check/findings-panel";
import { PreviewPanel } from "@/components/preview/preview-panel";
import { useLitPath } from "@/components/preview/use-lit-path";
import { PublishDialog } from "@/components/publish/publish-dialog";
import { WithdrawDialog } from "@/components/publish/withdraw-dialog";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { Banner } from "@/components/ui/banner";
import { classes } from "@/components/ui/classes";
import { IconButton } from "@/components/ui/icon-button";
import { Skeleton } from "@/components/ui/skeleton";
import { type Panel } from "@/lib/editor/editor-state";

/** The campaign page's rooms: a bar on top, the drawing, the panel beside it, the personas below. Narrow windows read. */
export function CampaignWorkbench() {
  const [dialog, setDialog] = useState<"publish" | "withdraw" | null>(null);
  const wide = useWide();
  useUndoKeys();
  return (
    <div className="flex h-[calc(100dvh-var(--shell-top,0px))] min-h-0 flex-col bg-canvas max-lg:h-auto max-lg:min-h-[calc(100dvh-var(--shell-top,0px))]">
      <CampaignBar wide={wide} onPublish={() => setDialog("publish")} onWithdraw={() => setDialog("withdraw")} />
      <WhyReadOnly />
      {wide === null ? <Skeleton className="m-4 grow rounded-lg" /> : wide ? <Drawing /> : <Reading />}
      <ConflictDialog />
      {dialog === "publish" ? <PublishDialog onClose={() => setDialog(null)} /> : null}
      {dialog === "withdraw" ? <WithdrawDialog onClose={() => setDialog(null)} /> : null}
    </div>
  );
}

function Drawing() {
  const lit = useLitPath();
  const panel = useEditor((state) => state.panel);
  return (
    <div className="flex min-h-0 grow">
      <div className="flex min-w-0 grow flex-col">
        <section aria-label="Canvas" className="min-h-0 grow">
          <Canvas lit={lit} />
        </section>
        <section aria-label="Personas" className="shrink-0 border-t bg-surface">
          <PersonaStrip />
        </section>
      </div>
      <aside
        id="campaign-panel"
        aria-label={panelNames[panel]}
        className={classes("flex shrink-0 flex-col border-l bg-surface transition-[width] duration-150", panel === "preview" ? "w-[min(34rem,42vw)]" : "w-90")}
      >
        <PanelHead panel={panel} />
        <div className="min-h-0 grow overflow-y-auto">{panelOf(panel)}</div>
      </aside>
    </div>
  );
}

const panelNames: Readonly<Record<Panel, string>> = { inspector: "Settings", findings: "Findings", preview: "Preview" };

function PanelHead({ panel }: { readonly panel: Panel }) {
  const { openPanel } = useEditorActions();
  if (panel === "inspector") return null;
  return (
    <header className="flex h-12 shrink-0 items-center justify-between border-b pr-2 pl-4">
      <h2 className="text-base font-semibold">{panelNames[panel]}</h2>
      <IconButton name="Close and go back to the settings" icon={<X aria-hidden />} size="sm" onClick={() => openPanel("inspector")} />
    </header>
  );
}

function panelOf(panel: Panel): ReactNode {
  switch (panel) {
    case "inspector":
      return <Inspector />;
    case "findings":
      return <FindingsPanel />;
    case "preview":
      return <PreviewPanel />;
  }
}

/** On a phone: who gets what, the preview, and the flow in sentences. Drawing needs more room. */
function Reading() {
  const lit = useLitPath();
  return (
    <div className="flex min-w-0 grow flex-col gap-3 pb-6">
      <section aria-label="Personas" className="sticky top-[calc(var(--shell-top,0px)+3.25rem)] z-10 border-b bg-surface">
        <PersonaStrip />
      </section>
      <section aria-label="Flow" className="mx-3 rounded-lg border bg-surface p-3">
        <h2 className="mb-2 text-base font-semibold">Who gets what</h2>
        <Outline lit={lit} />
      </section>
      <section aria-label="Preview" className="mx-3 overflow-hidden rounded-lg border bg-surface">
        <PreviewPanel />
      </section>
      <section aria-label="Findings" className="mx-3 rounded-lg border bg-surface">
        <FindingsPanel />
      </section>
    </div>
  );
}

function WhyReadOnly() {
  const may = useEditor((state) => state.may.edit);
  const alsoMay = useEditor((state) => (state.may.publish ? ", and publish" : state.may.withdraw ? ", and take the campaign offline" : ""));
  const archived = useEditor((state) => state.campaign.archived);
  const role = useEditor((state) => state.role);
  const wide = useWide();
  if (may && wide === false) return <p className="border-b bg-info-soft px-4 py-2 text-sm text-info">Here you can read, preview and publish. To draw, use a window at least 1024 pixels wide.</p>;
  if (may) return null;
  return (
    <Banner tone="info" className="rounded-none border-x-0 border-t-0 py-2">
      {archived ? "This campaign is archived, so it cannot be changed. Take it out of the archive first." : `You are here as ${role}: you can see everything and preview anyone${alsoMay}, but not change what is drawn.`}
    </Banner>
  );
}
