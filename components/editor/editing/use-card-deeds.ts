"use client";

import { useMemo } from "react";
import { useEditingStore } from "./editing-session";
import { useDelete } from "./use-delete";
import { chosenStop, focusOnceFetched } from "./focus-soon";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { refusalSentence } from "@/lib/core/flow/edits/refusal";
import { edgesInto } from "@/lib/core/flow/graph";
import { type NodeId } from "@/lib/core/vocabulary/ids";
import { whereToAdd } from "@/lib/editor/where-to-add";

type CardDeeds = {
  /** Opens the settings of what is chosen, with the keyboard in the first field. */
  readonly edit: () => void;
  /** Opens the menu of what may follow what is chosen, beside it. */
  readonly add: () => void;
  /** Waits for the place where the card is to go. */
  readonly move: (node: NodeId) => void;
  /** Folds away what only this card leads to, or shows it again. */
  readonly fold: (node: NodeId) => void;
  readonly remove: (node: NodeId) => void;
};

const firstField = "#campaign-panel [data-panel-body] :is(input, textarea, [role=checkbox], [role=combobox])";

/** What is done with a chosen card, by key or from its menu. */
export function useCardDeeds(): CardDeeds {
  const editing = useEditingStore();
  const editor = useEditorHandle();
  const { openPanel, fold } = useEditorActions();
  const remove = useDelete();
  const say = useWords();
  return useMemo(
    () => ({
      edit() {
        openPanel("inspector");
        focusOnceFetched(firstField);
      },
      add() {
        const { flow, selection } = editor.store.getState();
        const at = selection.node === null ? null : whereToAdd(flow, selection);
        const box = document.querySelector(chosenStop)?.getBoundingClientRect();
        if (selection.node !== null && at === null) notify.info(refusalSentence({ tag: "nothing-follows" }, say));
        else if (at !== null && box !== undefined) editing.setState({ adding: { ...at, x: box.left + Math.min(box.width / 2, 160), y: box.bottom } });
      },
      move(node) {
        const [line] = edgesInto(editor.store.getState().flow, node);
        if (line !== undefined) editing.setState({ moving: { edge: line.id, node }, connecting: null, refusal: null });
      },
      fold: (node) => fold(node, !editor.store.getState().folded.has(node)),
      remove: (node) => remove(node),
    }),
    [editing, editor, fold, openPanel, remove, say],
  );
}
