"use client";

import { useEffect, useRef } from "react";
import { CampaignSummary } from "./campaign-summary";
import { NodeFindings } from "./node-findings";
import { NodeHeading } from "./node-heading";
import { NoteSettings } from "./note-settings";
import { useEditor } from "@/components/session/editor-session";
import { fetchedLater } from "@/components/shell/fetched-later";
import { useFetchAhead } from "@/components/shell/use-fetch-ahead";
import { assertNever } from "@/lib/std/assert-never";
import { type FlowNode } from "@/lib/core/nodes/node";

const DecisionSettings = fetchedLater(() => import("./decision-settings").then((module) => module.DecisionSettings), "spinner");
const EntrySettings = fetchedLater(() => import("./entry-settings").then((module) => module.EntrySettings), "spinner");
const ShowSettings = fetchedLater(() => import("./show-settings").then((module) => module.ShowSettings), "spinner");
const SplitSettings = fetchedLater(() => import("./split-settings").then((module) => module.SplitSettings), "spinner");

const settings = [DecisionSettings, EntrySettings, ShowSettings, SplitSettings];

/** The settings of the selected box; of the campaign as a whole when nothing is selected. */
export function Inspector() {
  const node = useEditor((state) => (state.selection.node === null ? undefined : state.flow.nodes[state.selection.node]));
  useFetchAhead(settings);
  const top = useRef<HTMLDivElement>(null);
  const id = node?.id;
  useEffect(() => {
    // Another box begins at its top, wherever the one before was scrolled to.
    top.current?.parentElement?.scrollTo({ top: 0 });
  }, [id]);
  if (node === undefined) return <CampaignSummary />;
  return (
    // Positioned, so that what is only for screen readers stays inside the panel that scrolls.
    <div ref={top} className="relative flex flex-col gap-5 p-4">
      <NodeHeading node={node} />
      <NodeFindings node={node.id} />
      <SettingsOf key={node.id} node={node} />
    </div>
  );
}

function SettingsOf({ node }: { readonly node: FlowNode }) {
  switch (node.kind) {
    case "entry":
      return <EntrySettings node={node} />;
    case "decision":
      return <DecisionSettings node={node} />;
    case "split":
      return <SplitSettings node={node} />;
    case "show":
      return <ShowSettings node={node} />;
    case "note":
      return <NoteSettings node={node} />;
    default:
      return assertNever(node);
  }
}
