"use client";

import { useCallback } from "react";
import { useEditingStore } from "./editing-session";
import { focusChosen } from "./focus-soon";
import { useUndoOfLast } from "./use-undo-of-last";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { refusalSentence } from "@/lib/core/flow/edits/refusal";
import { deleteNode } from "@/lib/core/flow/edits/delete-node";
import { onlyBelow } from "@/lib/core/flow/edits/only-below";
import { type Flow } from "@/lib/core/flow/flow";
import { edgeFrom, edgesInto, edgesOutOf } from "@/lib/core/flow/graph";
import { namesOf } from "@/lib/core/flow/names";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** Deletes a card. With cards below it, the dialog asks first what becomes of them. */
export function useDelete(): (node: NodeId, below?: "heal" | "cut") => void {
  const say = useWords();
  const canvas = useEditingStore();
  const editor = useEditorHandle();
  const { edit, select } = useEditorActions();
  const undoOfLast = useUndoOfLast();
  return useCallback(
    (node, below) => {
      /** What took the place of the card, else the end that is open there now. */
      function chooseInstead(before: Flow, gone: NodeId): void {
        const [line] = edgesInto(before, gone);
        if (line === undefined) return;
        const after = edgeFrom(editor.store.getState().flow, line.from, line.way);
        if (after === undefined) select(line.from, line.way);
        else select(after.to);
      }

      const { flow } = editor.store.getState();
      if (below === undefined && onlyBelow(flow, edgesOutOf(flow, node)).length > 0) {
        canvas.setState({ deleting: { node, way: null } });
        return;
      }
      const { library } = editor.store.getState();
      const card = flow.nodes[node];
      const name = card === undefined ? "" : findNodeKind(card.kind).sentence(card, namesOf(library, say));
      const refusal = edit((before, random) => deleteNode(before, { node, below: below ?? "cut" }, random), say("Delete card"));
      canvas.setState({ deleting: null });
      if (refusal !== null) {
        notify.failed(refusalSentence(refusal, say));
        return;
      }
      chooseInstead(flow, node);
      focusChosen();
      notify.done(say("Deleted “{name}”", { name }), { undo: undoOfLast() });
    },
    [canvas, editor, edit, select, undoOfLast, say],
  );
}
