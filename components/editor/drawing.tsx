"use client";

import { useEffect, useMemo, type ReactNode } from "react";
import { Canvas } from "./canvas/canvas";
import { AddMenu } from "./editing/add-menu";
import { ChosenBar } from "./editing/chosen-bar";
import { ConnectingBanner } from "./editing/connecting-banner";
import { ContextMenu } from "./editing/context-menu";
import { DeleteDialog } from "./editing/delete-dialog";
import { EditingSession, useEditingStore, type LitPath } from "./editing/editing-session";
import { DragGhost } from "./editing/drag-ghost";
import { useClipboardEvents } from "./editing/use-clipboard-events";
import { Palette } from "./palette/palette";
import { SidePanel } from "./panel/side-panel";
import { PersonaStrip } from "./persona-strip/persona-strip";
import { FlowSearchBar } from "./search/flow-search";
import { useFlowSearch } from "./search/use-flow-search";
import { useLitPath } from "@/components/preview/use-lit-path";
import { useEditor } from "@/components/session/editor-session";
import { fetchedLater } from "@/components/shell/fetched-later";
import { useFetchAhead } from "@/components/shell/use-fetch-ahead";
import { useWords } from "@/components/words/words-provider";
import { type View } from "@/lib/editor/editor-state";
import { message } from "@/lib/words/message";

const OutlineView = fetchedLater(() => import("./outline/outline-view").then((module) => module.OutlineView), "spinner");
const SentenceView = fetchedLater(() => import("./sentence/sentence-view").then((module) => module.SentenceView), "spinner");

const views = [OutlineView, SentenceView];

/** Where there is room to draw: the flow in one of its three views, the panel beside it, the personas below. */
export function Drawing() {
  return (
    <EditingSession>
      <Rooms />
    </EditingSession>
  );
}

function Rooms() {
  const say = useWords();
  const personaPath = useLitPath();
  const found = useFlowSearch()?.found ?? noneFound;
  const lit = useMemo(() => (found.length === 0 ? personaPath : { nodes: new Set<string>(found), edges: noEdges }), [found, personaPath]);
  const editing = useEditingStore();
  const panel = useEditor((state) => state.panel);
  const view = useEditor((state) => state.view);
  useClipboardEvents();
  useFetchAhead(views);
  useEffect(() => editing.setState({ lit }), [editing, lit]);
  return (
    <div className="flex min-h-0 grow">
      <div className="flex min-w-0 grow flex-col">
        <section aria-label={say(viewNames[view])} className="relative flex min-h-0 grow bg-canvas">
          <Palette />
          <div className="relative min-w-0 grow">
            {viewOf(view, lit)}
            <ConnectingBanner />
            <ChosenBar />
            <FlowSearchBar />
          </div>
        </section>
        <section aria-label={say("Personas")} className="shrink-0 border-t bg-surface">
          <PersonaStrip />
        </section>
      </div>
      <SidePanel panel={panel} />
      <AddMenu />
      <ContextMenu />
      <DragGhost />
      <DeleteDialog />
    </div>
  );
}

const noneFound: readonly string[] = [];
const noEdges: ReadonlySet<string> = new Set();

const viewNames: Readonly<Record<View, string>> = { canvas: message("Canvas"), outline: message("Outline"), sentence: message("Sentence") };

function viewOf(view: View, lit: LitPath | null): ReactNode {
  switch (view) {
    case "canvas":
      return <Canvas />;
    case "outline":
      return <OutlineView lit={lit} />;
    case "sentence":
      return <SentenceView lit={lit} />;
  }
}
