"use client";

import { useRef, type ReactNode } from "react";
import { PanelEdge } from "./panel-edge";
import { usePanelWidth, type PanelWidth } from "./use-panel-width";
import { WidenButton } from "./widen-button";
import { focusChosen } from "@/components/editor/editing/focus-soon";
import { useKeptFocus } from "@/components/editor/editing/use-kept-focus";
import { Inspector } from "@/components/editor/inspector/inspector";
import { useEditorActions } from "@/components/session/editor-session";
import { fetchedLater } from "@/components/shell/fetched-later";
import { useFetchAhead } from "@/components/shell/use-fetch-ahead";
import { IconButton } from "@/components/ui/icon-button";
import { X } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type Panel } from "@/lib/editor/editor-state";
import { message } from "@/lib/words/message";

const HistoryPanel = fetchedLater(() => import("@/components/editor/history/history-panel").then((module) => module.HistoryPanel), "spinner");
const FindingsPanel = fetchedLater(() => import("@/components/check/findings-panel").then((module) => module.FindingsPanel), "spinner");
const PreviewPanel = fetchedLater(() => import("@/components/preview/preview-panel").then((module) => module.PreviewPanel), "spinner");

const panels = [FindingsPanel, PreviewPanel];

/** The panel beside the drawing, as wide as one wants it. */
export function SidePanel({ panel }: { readonly panel: Panel }) {
  const say = useWords();
  useFetchAhead(panels);
  const size = usePanelWidth(panel === "preview" ? "preview" : "settings");
  const room = useRef<HTMLElement>(null);
  useKeptFocus(room);
  return (
    <>
      <PanelEdge {...size} />
      <aside
        ref={room}
        id="campaign-panel"
        tabIndex={-1}
        aria-label={say(panelNames[panel])}
        className="focus-ring flex shrink-0 flex-col border-l bg-surface -outline-offset-2!"
        style={{ width: size.width }}
        onKeyDown={(event) => (event.key === "Escape" && !event.defaultPrevented && event.currentTarget.contains(document.activeElement) ? focusChosen() : undefined)}
      >
        <PanelHead panel={panel} size={size} />
        <div data-panel-body className="@container min-h-0 grow overflow-y-auto">{panelOf(panel)}</div>
      </aside>
    </>
  );
}

const panelNames: Readonly<Record<Panel, string>> = { inspector: message("Settings"), findings: message("Findings"), preview: message("Preview"), history: message("History of saves") };

function PanelHead({ panel, size }: { readonly panel: Panel; readonly size: PanelWidth }) {
  const say = useWords();
  const { openPanel } = useEditorActions();
  if (panel === "inspector") {
    return (
      <div className="relative">
        {/* It stands over what is scrolled below it. */}
        <span className="absolute top-3 right-2 z-20 rounded-md bg-surface">
          <WidenButton {...size} />
        </span>
      </div>
    );
  }
  return (
    <header className="flex h-12 shrink-0 items-center justify-between border-b pr-2 pl-4">
      <h2 className="text-base font-semibold">{say(panelNames[panel])}</h2>
      <span className="flex items-center">
        <WidenButton {...size} />
        <IconButton name={say("Close and go back to the settings")} icon={<X />} size="sm" onClick={() => openPanel("inspector")} />
      </span>
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
    case "history":
      return <HistoryPanel />;
  }
}
