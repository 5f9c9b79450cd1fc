"use client";

import { useStoreApi, type ReactFlowInstance } from "@xyflow/react";
import { useCallback } from "react";
import { type CanvasEdge, type CanvasNode } from "./canvas-elements";
import { useEditorHandle } from "@/components/session/editor-session";
import { shownFlow } from "@/lib/editor/folding";
import { layOut } from "@/lib/editor/layout";

/** Room on every side; below, for the zoom buttons that stand over the drawing. */
export const fit = { maxZoom: 1, padding: { top: "32px", left: "32px", right: "32px", bottom: "72px" } } as const;

/** Below this zoom the whole flow would be seen and nothing read. */
const leastZoom = 0.65;

/** What is seen first: the whole flow where that can be read, else its beginning. */
export function useOpeningView(): (view: ReactFlowInstance<CanvasNode, CanvasEdge>) => void {
  const editor = useEditorHandle();
  const store = useStoreApi();
  return useCallback(
    (view) => {
      const shown = shownFlow(editor.store.getState());
      const boxes = [...layOut(shown.flow, shown.hidden).cards.values()];
      const { width, height } = store.getState();
      const [left, right] = [Math.min(...boxes.map(({ x }) => x)), Math.max(...boxes.map((box) => box.x + box.width))];
      const bottom = Math.max(...boxes.map((box) => box.y + box.height));
      const zoom = Math.min(1, (width / (right - left)) * 0.9, (height / bottom) * 0.9);
      if (zoom >= leastZoom) void view.fitView(fit);
      // The entry stands at x 0.
      else void view.setViewport({ x: width / 2, y: 48, zoom: 0.8 });
    },
    [editor, store],
  );
}
