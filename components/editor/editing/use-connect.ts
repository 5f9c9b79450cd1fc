"use client";

import { useCallback } from "react";
import { useEditingStore } from "./editing-session";
import { useEditorActions } from "@/components/session/editor-session";
import { connect } from "@/lib/core/flow/edits/connect";
import { disconnect } from "@/lib/core/flow/edits/disconnect";
import { refusalSentence, type Refusal } from "@/lib/core/flow/edits/refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { edgeFrom } from "@/lib/core/flow/graph";
import { applyPatch, type Patch } from "@/lib/core/flow/patch";
import { type WayOut } from "@/lib/core/nodes/node";
import { type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { type Result } from "@/lib/std/result";

/** Leads the way out that waits to be connected to a card; where it may not, the canvas says why and goes on waiting. */
export function useConnect(): (to: NodeId) => void {
  const canvas = useEditingStore();
  const { edit, select } = useEditorActions();
  return useCallback(
    (to) => {
      const from = canvas.getState().connecting;
      if (from === null) return;
      const refusal = edit((flow, random) => lead(flow, { from: from.node, way: from.way, to }, random), "Connect");
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

type Line = { readonly from: NodeId; readonly way: WayOut; readonly to: NodeId };

/** A way that leads somewhere already is led elsewhere: one edit, one thing to undo. */
function lead(flow: Flow, line: Line, random: Random): Result<Patch, Refusal> {
  const old = edgeFrom(flow, line.from, line.way);
  if (old === undefined) return connect(flow, line, random);
  const cut = disconnect(flow, { edge: old.id }, random);
  if (!cut.ok) return cut;
  const made = connect(applyPatch(flow, cut.value), line, random);
  return made.ok ? { ok: true, value: [...cut.value, ...made.value] } : made;
}
