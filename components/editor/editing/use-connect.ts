"use client";

import { useCallback } from "react";
import { useEditingStore } from "./editing-session";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { connect } from "@/lib/core/flow/edits/connect";
import { disconnect } from "@/lib/core/flow/edits/disconnect";
import { moveLine } from "@/lib/core/flow/edits/move-line";
import { refusalSentence, type Refusal } from "@/lib/core/flow/edits/refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { edgeFrom } from "@/lib/core/flow/graph";
import { applyPatch, type Patch } from "@/lib/core/flow/patch";
import { type WayOut } from "@/lib/core/nodes/node";
import { type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { whereToAdd } from "@/lib/editor/where-to-add";
import { type Result } from "@/lib/std/result";

/** A card, or one of its ways out when that is what was pressed. */
type Target = { readonly node: NodeId; readonly way: WayOut | null };

/**
 * Answers what the canvas waits for: leads the way that waits to the card, or hangs the moving card on the way. Where it
 * may not, the banner says why and goes on waiting.
 */
export function useConnect(): (to: Target) => void {
  const editing = useEditingStore();
  const editor = useEditorHandle();
  const { edit, select } = useEditorActions();
  return useCallback(
    (to) => {
      const { connecting, moving } = editing.getState();
      const done = (node: NodeId) => {
        editing.setState({ connecting: null, moving: null, refusal: null });
        select(node);
      };
      const refused = (refusal: Refusal) => editing.setState({ refusal: refusalSentence(refusal) });
      if (connecting !== null) {
        const refusal = edit((flow, random) => lead(flow, { from: connecting.node, way: connecting.way, to: to.node }, random), "Connect");
        if (refusal === null) done(to.node);
        else refused(refusal);
      } else if (moving !== null) {
        const at = whereToAdd(editor.store.getState().flow, to);
        const refusal: Refusal | null = at === null ? { tag: "ends-the-way" } : edit((flow, random) => moveLine(flow, { edge: moving.edge, at }, random), "Move");
        if (refusal === null) done(moving.node);
        else refused(refusal);
      }
    },
    [editing, editor, edit, select],
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
