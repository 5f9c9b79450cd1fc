"use client";

import { useReactFlow } from "@xyflow/react";
import { useRef, useState, type MouseEvent, type PointerEvent } from "react";
import { type CanvasNode } from "./canvas-elements";
import { useDrag, type ScreenPoint } from "@/components/editor/editing/use-drag";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { type EditorState } from "@/lib/editor/editor-state";
import { type Box } from "@/lib/editor/layout";

type Lasso = {
  /** What is drawn, in CSS pixels of the window; null: nothing is. */
  readonly drawn: Box | null;
  readonly onPointerDownCapture: (event: PointerEvent) => void;
  readonly onMouseDownCapture: (event: MouseEvent) => void;
};

type Before = Pick<EditorState, "marked" | "selection">;

/** Shift and a drag over the ground choose the cards within, beside those that were chosen together before. Escape gives back what was chosen. */
export function useLasso(nodes: readonly CanvasNode[]): Lasso {
  const view = useReactFlow();
  const editor = useEditorHandle();
  const { select, choose } = useEditorActions();
  const [drawn, setDrawn] = useState<Box | null>(null);
  const from = useRef<ScreenPoint>({ x: 0, y: 0 });
  const before = useRef<Before | null>(null);
  const start = useDrag({
    begin(point) {
      from.current = point;
      before.current = editor.store.getState();
    },
    over(to) {
      const box = between(from.current, to);
      setDrawn(box);
      const [corner, end] = [box, { x: box.x + box.width, y: box.y + box.height }].map((point) => view.screenToFlowPosition(point, { snapToGrid: false }));
      if (corner === undefined || end === undefined) return;
      const caught = nodes.filter(({ type, data, position, width = 0, height = 0 }) => type === "card" && !isEntry(data.node) && position.x < end.x && position.x + width > corner.x && position.y < end.y && position.y + height > corner.y);
      choose([...(before.current?.marked ?? []), ...caught.map(({ data }) => data.node)]);
    },
    drop() {
      before.current = null;
    },
    letGo() {
      setDrawn(null);
      if (before.current !== null) giveBack(before.current);
      before.current = null;
    },
  });
  return {
    drawn,
    onPointerDownCapture: (event) => {
      if (isOnGround(event)) start(event);
    },
    // Otherwise the same drag would move the view.
    onMouseDownCapture: (event) => {
      if (isOnGround(event)) event.stopPropagation();
    },
  };

  function giveBack({ marked, selection: { node, way } }: Before): void {
    if (marked.size > 0) choose([...marked]);
    else select(node, way ?? undefined);
  }

  /** The entry stays in every campaign: nothing that is done with several cards may be done with it. */
  function isEntry(id: CanvasNode["data"]["node"]): boolean {
    return editor.store.getState().flow.nodes[id]?.kind === "entry";
  }
}

function isOnGround({ shiftKey, button, target }: MouseEvent): boolean {
  return shiftKey && button === 0 && target instanceof Element && target.closest(".react-flow") !== null && target.closest("button, .react-flow__panel") === null;
}

const between = (one: ScreenPoint, other: ScreenPoint): Box => ({ x: Math.min(one.x, other.x), y: Math.min(one.y, other.y), width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) });
