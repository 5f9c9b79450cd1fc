"use client";

import { useStoreApi, type ReactFlowInstance } from "@xyflow/react";
import { useCallback } from "react";
import { type CanvasEdge, type CanvasNode } from "./canvas-elements";
import { focusSoon } from "@/components/editor/editing/focus-soon";
import { useEditorHandle } from "@/components/session/editor-session";
import { shownFlow } from "@/lib/editor/folding";
import { layOut } from "@/lib/editor/layout";

/** Room on every side; below, for the zoom buttons that stand over the drawing. */
export const fit = { maxZoom: 1, padding: { top: "32px", left: "32px", right: "32px", bottom: "72px" } } as const;

/** Below this zoom the whole flow would be seen and nothing read. */
const leastZoom = 0.65;

/** What is seen first: the whole flow where that can be read, else the chosen card, else its beginning. */
export function useOpeningView(): (view: ReactFlowInstance<CanvasNode, CanvasEdge>) => void {
  const editor = useEditorHandle();
  const store = useStoreApi();
  return useCallback(
    (view) => {
      const state = editor.store.getState();
      const { selection } = state;
      const shown = shownFlow(state);
      const { cards } = layOut(shown.flow, shown.hidden);
      const boxes = [...cards.values()];
      const chosen = selection.node === null ? undefined : cards.get(selection.node);
      const { width, height } = store.getState();
      const [left, right] = [Math.min(...boxes.map(({ x }) => x)), Math.max(...boxes.map((box) => box.x + box.width))];
      const bottom = Math.max(...boxes.map((box) => box.y + box.height));
      const zoom = Math.min(1, (width / (right - left)) * 0.9, (height / bottom) * 0.9);
      if (zoom >= leastZoom) void view.fitView(fit);
      else if (chosen !== undefined) void view.setCenter(chosen.x + chosen.width / 2, chosen.y + chosen.height / 2, { zoom: 0.8 });
      // The entry stands at x 0.
      else void view.setViewport({ x: width / 2, y: 48, zoom: 0.8 });
      // Whoever comes by a link to a card, or made the campaign just now, goes on there by keyboard.
      if (selection.node !== null && document.activeElement === document.body) focusSoon(`[data-card="${selection.node}"]`);
    },
    [editor, store],
  );
}
