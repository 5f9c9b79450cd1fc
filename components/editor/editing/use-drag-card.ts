"use client";

import { type PointerEvent } from "react";
import { useEditingStore, type Target } from "./editing-session";
import { targetUnder } from "./target-under";
import { useDrag } from "./use-drag";
import { useInsert } from "./use-insert";
import { useEditorHandle } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { insertNode } from "@/lib/core/flow/edits/insert-node";
import { refusalSentence, type Refusal } from "@/lib/core/flow/edits/refusal";
import { type NodeKind } from "@/lib/core/nodes/node";
import { whereToAdd } from "@/lib/editor/where-to-add";

/** Puts a new card in by dragging it from the palette onto an open end, a + or a card. */
export function useDragCard(kind: NodeKind): (event: PointerEvent) => void {
  const say = useWords();
  const editing = useEditingStore();
  const editor = useEditorHandle();
  const { add, addNote } = useInsert();
  const whyNot = (target: Target): Refusal | null => {
    if (kind === "note") return null;
    const { flow } = editor.store.getState();
    const at = whereToAdd(flow, target);
    if (at === null) return { tag: "nothing-follows" };
    const tried = insertNode(flow, { kind, at }, () => 0);
    return tried.ok ? null : tried.error;
  };
  return useDrag({
    begin(from) {
      editing.setState({ connecting: null, moving: null, adding: null, refusal: null, dragging: { what: kind, from, to: from } });
    },
    over(to, under) {
      const { dragging } = editing.getState();
      const target = targetUnder(under, editor.store.getState().flow);
      const refusal = target === null ? null : whyNot(target);
      if (dragging !== null) editing.setState({ dragging: { ...dragging, to }, refusal: target === null || refusal === null ? null : { on: target.node, words: refusalSentence(refusal, say) } });
    },
    drop(under) {
      const { flow } = editor.store.getState();
      const target = targetUnder(under, flow);
      if (target === null) return;
      const at = whereToAdd(flow, target);
      const refusal = whyNot(target);
      if (kind === "note") addNote(target.node);
      else if (refusal !== null) notify.failed(refusalSentence(refusal, say));
      else if (at !== null) add(kind, at);
    },
    letGo: () => editing.setState({ refusal: null, dragging: null }),
  });
}
