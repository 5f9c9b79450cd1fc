"use client";

import { type NodeProps } from "@xyflow/react";
import { memo, type MouseEvent } from "react";
import { Anchors } from "./anchors";
import { CardFace } from "./card-face";
import { isChoosing, useEditing, useEditingStore } from "@/components/editor/editing/editing-session";
import { type CardElement } from "./canvas-elements";
import { FoldMark } from "./fold-mark";
import { FindingMark } from "./finding-mark";
import { useConnect } from "@/components/editor/editing/use-connect";
import { CardTools } from "./card-tools";
import { withFindings } from "@/components/shell/with-findings";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { classes } from "@/components/ui/classes";
import { useWords } from "@/components/words/words-provider";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { edgeFrom } from "@/lib/core/flow/graph";
import { namesOf } from "@/lib/core/flow/names";
import { findingsByNode } from "@/lib/editor/derive";
import { type FlowNode } from "@/lib/core/nodes/node";
import { type Finding } from "@/lib/core/vocabulary/finding";
import { type NodeId } from "@/lib/core/vocabulary/ids";
import { type Words } from "@/lib/words/words";

/** One card. It knows its id and asks the session for its own node, so an edit redraws the cards it touched and no others. */
export const CardNode = memo(function CardNode({ data }: NodeProps<CardElement>) {
  const node = useEditor((state) => state.flow.nodes[data.node]);
  if (node === undefined) return null;
  return (
    <>
      <Anchors />
      <Card node={node} />
    </>
  );
});

function Card({ node }: { readonly node: FlowNode }) {
  const say = useWords();
  const { select, mark, openPanel } = useEditorActions();
  const editing = useEditingStore();
  const sentence = useEditor((state) => findNodeKind(node.kind).sentence(node, namesOf(state.library, say)));
  const selected = useEditor((state) => state.selection.node === node.id);
  const marked = useEditor((state) => state.marked.has(node.id));
  const alone = useEditor((state) => state.marked.size < 2);
  const reachable = useIsTabStop(node.id);
  const findings = useEditor((state) => findingsByNode(state).get(node.id));
  const choosing = useEditing((state) => isChoosing(state) || state.dragging !== null);
  const refused = useEditing(({ refusal }) => refusal?.on === node.id);
  const light = useLight(node.id);
  const { connect, tryOn } = useConnect();
  const press = (event: MouseEvent) => {
    if (isChoosing(editing.getState())) connect({ node: node.id, way: null });
    else if (event.shiftKey) mark(node.id);
    else {
      select(node.id);
      openPanel("inspector");
    }
  };
  return (
    <div className="group relative size-full">
      <button
        type="button"
        data-card={node.id}
        tabIndex={reachable ? 0 : -1}
        aria-pressed={selected || marked}
        aria-label={nameOf({ sentence, findings: findings ?? none, connecting: choosing }, say)}
        onClick={press}
        onPointerEnter={() => tryOn({ node: node.id, way: null })}
        onPointerLeave={() => tryOn(null)}
        onFocus={() => tryOn({ node: node.id, way: null })}
        className={classes(
          "focus-ring flex size-full flex-col overflow-hidden rounded-lg border text-left transition-[opacity,box-shadow,border-color] duration-150",
          refused ? "cursor-not-allowed border-no ring-2 ring-no" : choosing ? "cursor-crosshair hover:border-accent hover:ring-2 hover:ring-accent" : "cursor-pointer hover:shadow-md",
          node.kind === "note" ? "bg-unknown-soft" : light === "dim" ? "bg-canvas" : "bg-raised shadow-sm",
          !refused && borderOf({ note: node.kind === "note", selected: selected || marked, lit: light === "lit" }),
          // Paler, and still to be read: whoever compares two ways reads both.
          light === "dim" && "**:text-ink-faint [&_img]:grayscale",
        )}
      >
        <CardFace node={node} />
      </button>
      {findings === undefined ? null : <FindingMark findings={findings} />}
      <FoldMark node={node.id} />
      {selected && alone && !choosing ? <CardTools node={node} /> : null}
    </div>
  );
}

function borderOf({ note, selected, lit }: { readonly note: boolean; readonly selected: boolean; readonly lit: boolean }): string {
  if (selected) return "border-accent ring-2 ring-accent";
  if (lit) return "border-accent ring-1 ring-accent";
  return note ? "border-transparent" : "border-line hover:border-line-strong";
}

/** One place at a time is a stop for Tab: the selected card or open end, else the entry. Arrows lead to the others. */
function useIsTabStop(id: NodeId): boolean {
  return useEditor(({ flow, selection: { node, way } }) => (node === null ? flow.nodes[id]?.kind === "entry" : node === id && (way === null || edgeFrom(flow, id, way) !== undefined)));
}

function useLight(id: NodeId): "lit" | "dim" | "plain" {
  return useEditing(({ lit }) => {
    if (lit === null) return "plain";
    return lit.nodes.has(id) ? "lit" : "dim";
  });
}

const none: readonly Finding[] = [];

type Naming = { readonly sentence: string; readonly findings: readonly Finding[]; readonly connecting: boolean };

function nameOf({ sentence, findings, connecting }: Naming, say: Words): string {
  return withFindings(connecting ? say("Lead to: {card}", { card: sentence }) : sentence, findings, say);
}
