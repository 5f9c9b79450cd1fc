"use client";

import { useCallback, type KeyboardEvent } from "react";
import { useEditingStore, type Way } from "./editing-session";
import { useCardDeeds } from "./use-card-deeds";
import { useConnect } from "./use-connect";
import { useCopies } from "./use-copies";
import { useReorder } from "./use-reorder";
import { useWays } from "./use-ways";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { pressedKey } from "@/components/ui/pressed-key";

const pressed = (event: KeyboardEvent): string => (event.shiftKey && event.key === "F10" ? "ContextMenu" : pressedKey(event));

/** With Alt: how much earlier or later a branch is tried. */
const orderKeys: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

type Deeds = Readonly<Record<string, () => void>>;

/**
 * What every view does with what is chosen by one key: Enter edits, A adds after, D duplicates, M moves, F folds, E explains,
 * Del removes, Alt with arrows gives a branch another place in the order, Shift F10 opens the menu, Esc lets go. True: the key
 * was meant for it.
 */
export function useCardKeys(): (event: KeyboardEvent) => boolean {
  const editing = useEditingStore();
  const editor = useEditorHandle();
  const { select, openPanel } = useEditorActions();
  const copies = useCopies();
  const cards = useCardDeeds();
  const ways = useWays();
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
      const { selection, marked, may } = editor.store.getState();
      const { node } = selection;
      const waits = editing.getState().connecting !== null || editing.getState().moving !== null;
      const way = selection.node === null || selection.way === null ? null : { node: selection.node, way: selection.way };
      const looks: Deeds = {
        Enter: () => (waits && node !== null ? connect({ node, way: selection.way }) : cards.edit()),
        e: () => openPanel("preview"),
        f: () => (node === null || way !== null ? undefined : cards.fold(node)),
        Escape: () => (waits ? editing.setState({ connecting: null, moving: null, refusal: null }) : select(null)),
        ContextMenu: () => openMenu(),
      };
      const deeds: Deeds = { ...looks, ...(may.edit && !waits ? (way === null ? changes() : changesOf(way)) : {}) };
      const deed = deeds[pressed(event)];
      if (deed === undefined) return false;
      deed();
      event.preventDefault();
      return true;

      function changes(): Deeds {
        const drop = () => {
          if (marked.size > 1) copies.deleteChosen();
          else if (node !== null) cards.remove(node);
        };
        return { a: () => cards.add(), d: () => (node === null ? undefined : copies.duplicate(node)), m: () => (node === null ? undefined : cards.move(node)), Delete: drop, Backspace: drop };
      }

      function changesOf(at: Way): Deeds {
        return { a: () => cards.add(), d: () => ways.duplicate(at), m: () => ways.lead(at), Delete: () => ways.drop(at), Backspace: () => ways.drop(at) };
      }

      function openMenu(): void {
        const box = event.target instanceof HTMLElement ? event.target.getBoundingClientRect() : null;
        if (box !== null) editing.setState({ menu: { on: node === null ? null : { node, way: selection.way }, x: box.left + Math.min(box.width / 2, 96), y: Math.min(box.bottom, box.top + 64) } });
      }
    },
    [cards, connect, copies, editing, editor, openPanel, reorder, select, ways],
  );
}
