"use client";

import { useStoreApi, type ReactFlowInstance } from "@xyflow/react";
import { useCallback } from "react";
import { type CanvasEdge, type CanvasNode } from "./canvas-elements";
import { useFit } from "./use-fit";
import { focusSoon } from "@/components/editor/editing/focus-soon";
import { useEditorHandle } from "@/components/session/editor-session";
import { shownFlow } from "@/lib/editor/folding";
import { layOut } from "@/lib/editor/layout";

/** Below this zoom the whole flow would be seen and little of it read. */
const leastWhole = 0.65;

/** What is seen first: the whole flow where that can be read, else the chosen card, else its beginning. */
export function useOpeningView(): (view: ReactFlowInstance<CanvasNode, CanvasEdge>) => void {
  const editor = useEditorHandle();
  const store = useStoreApi();
  const fit = useFit();
  return useCallback(
    (view) => {
      const state = editor.store.getState();
      const { selection } = state;
      const shown = shownFlow(state);
      const chosen = selection.node === null ? undefined : layOut(shown.flow, shown.hidden).cards.get(selection.node);
      if (fit.whole().zoom >= leastWhole) fit.show(0);
      else if (chosen !== undefined) void view.setCenter(chosen.x + chosen.width / 2, chosen.y + chosen.height / 2, { zoom: 0.8 });
      // The entry stands at x 0.
      else void view.setViewport({ x: store.getState().width / 2, y: 48, zoom: 0.8 });
      // Whoever comes by a link to a card, or made the campaign just now, goes on there by keyboard.
      if (selection.node !== null && document.activeElement === document.body) focusSoon(`[data-card="${selection.node}"]`);
    },
    [editor, fit, store],
  );
}
