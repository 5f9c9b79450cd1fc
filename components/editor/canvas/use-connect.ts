"use client";

import { useCallback } from "react";
import { useCanvasStore } from "./canvas-session";
import { useEditorActions } from "@/components/session/editor-session";
import { connect } from "@/lib/core/flow/edits/connect";
import { refusalSentence } from "@/lib/core/flow/edits/refusal";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** Leads the way out that waits to be connected to a card; where it may not, the canvas says why and goes on waiting. */
export function useConnect(): (to: NodeId) => void {
  const canvas = useCanvasStore();
  const { edit, select } = useEditorActions();
  return useCallback(
    (to) => {
      const from = canvas.getState().connecting;
      if (from === null) return;
      const refusal = edit((flow, random) => connect(flow, { from: from.node, way: from.way, to }, random), "Connect");
      if (refusal !== null) {
        canvas.setState({ refusal: refusalSentence(refusal) });
        return;
      }
      canvas.setState({ connecting: null, refusal: null });
      select(to);
    },
    [canvas, edit, select],
  );
}
