"use client";

import { useCallback } from "react";
import { useEditingStore } from "./editing-session";
import { focusSoon } from "./focus-soon";
import { chosenStop } from "./use-kept-focus";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { refusalSentence } from "@/lib/core/flow/edits/refusal";
import { deleteNode } from "@/lib/core/flow/edits/delete-node";
import { onlyBelow } from "@/lib/core/flow/edits/only-below";
import { edgesOutOf } from "@/lib/core/flow/graph";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** Deletes a card. With cards below it, the dialog asks first what becomes of them. */
export function useDelete(): (node: NodeId, below?: "heal" | "cut") => void {
  const say = useWords();
  const canvas = useEditingStore();
  const editor = useEditorHandle();
  const { edit, undo } = useEditorActions();
  return useCallback(
    (node, below) => {
      const { flow } = editor.store.getState();
      if (below === undefined && onlyBelow(flow, edgesOutOf(flow, node)).length > 0) {
        canvas.setState({ deleting: { node, way: null } });
        return;
      }
      const refusal = edit((before, random) => deleteNode(before, { node, below: below ?? "cut" }, random), say("Delete card"));
      canvas.setState({ deleting: null });
      if (refusal !== null) {
        notify.failed(refusalSentence(refusal, say));
        return;
      }
      // What led to it is chosen now.
      focusSoon(chosenStop);
      notify.done(say("Deleted"), { undo });
    },
    [canvas, editor, edit, undo, say],
  );
}
