"use client";

import { useCallback, type KeyboardEvent } from "react";
import { useEditingStore } from "./editing-session";
import { useConnect } from "./use-connect";
import { useCopies } from "./use-copies";
import { useDelete } from "./use-delete";
import { useReorder } from "./use-reorder";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { edgesInto } from "@/lib/core/flow/graph";
import { chosenNodes } from "@/lib/editor/selection-in";
import { whereToAdd } from "@/lib/editor/where-to-add";

/** With Alt: how much earlier or later a branch is tried. */
const orderKeys: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/**
 * What every view does with the chosen card by one key: Enter edits, A adds after, D duplicates, M moves, F folds, E explains,
 * Del removes, Alt with arrows gives a branch another place in the order, Esc lets go. True: the key was meant for it.
 */
export function useCardKeys(): (event: KeyboardEvent) => boolean {
  const editing = useEditingStore();
  const editor = useEditorHandle();
  const { select, openPanel, fold } = useEditorActions();
  const copies = useCopies();
  const remove = useDelete();
  const { connect } = useConnect();
  const reorder = useReorder();
  return useCallback(
    (event) => {
      const by = event.altKey ? orderKeys[event.key] : undefined;
      if (by !== undefined && reorder(by)) {
        event.preventDefault();
        return true;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || editing.getState().adding !== null) return false;
      const { flow, selection, marked, folded, may } = editor.store.getState();
      const { node } = selection;
      const waits = editing.getState().connecting !== null || editing.getState().moving !== null;
      const changes: Readonly<Record<string, () => void>> = {
        a: () => add(),
        d: () => (node === null ? undefined : copies.duplicate(node)),
        m: () => move(),
        Delete: () => drop(),
        Backspace: () => drop(),
      };
      const looks: Readonly<Record<string, () => void>> = {
        Enter: () => (waits && node !== null ? connect({ node, way: selection.way }) : edit()),
        e: () => openPanel("preview"),
        f: () => (node === null ? undefined : fold(node, !folded.has(node))),
        Escape: () => (waits ? editing.setState({ connecting: null, moving: null, refusal: null }) : select(null)),
      };
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const deed = looks[key] ?? (may.edit ? changes[key] : undefined);
      if (deed === undefined) return false;
      deed();
      event.preventDefault();
      return true;

      function add(): void {
        const at = node === null ? null : whereToAdd(flow, selection);
        const box = document.querySelector(`[data-card="${node ?? ""}"]`)?.getBoundingClientRect();
        if (at === null || box === undefined) return;
        editing.setState({ adding: { ...at, x: box.left + Math.min(box.width / 2, 160), y: box.bottom } });
      }

      function move(): void {
        const [line] = node === null ? [] : edgesInto(flow, node);
        if (line !== undefined) editing.setState({ moving: { edge: line.id, node: line.to }, connecting: null, refusal: null });
      }

      function drop(): void {
        if (marked.size > 1) copies.deleteChosen();
        else for (const each of chosenNodes({ flow, marked, selection })) remove(each);
      }

      function edit(): void {
        openPanel("inspector");
        requestAnimationFrame(() => {
          const field = document.querySelector("#campaign-panel input, #campaign-panel textarea, #campaign-panel button");
          if (field instanceof HTMLElement) field.focus();
        });
      }
    },
    [connect, copies, editing, editor, fold, openPanel, remove, reorder, select],
  );
}
