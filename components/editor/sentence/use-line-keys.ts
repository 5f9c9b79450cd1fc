"use client";

import { useCallback, type KeyboardEvent } from "react";
import { focusSoon } from "@/components/editor/editing/focus-soon";
import { isOnTheWay } from "@/components/editor/editing/is-on-the-way";
import { useCardKeys } from "@/components/editor/editing/use-card-keys";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { rowOfSelection, selectionOfRow, type OutlineRow } from "@/lib/editor/outline-of";

/** Presses what a line that leads nowhere offers; false: it offers nothing to whoever may not edit. */
function press(line: HTMLElement): boolean {
  const button = line.querySelector<HTMLButtonElement>("[data-add]");
  button?.click();
  return button !== null;
}

/** On a line: up and down go line by line, and whatever a key does with a card it does here. In a value that is open, keys are the value's. */
export function useLineKeys(rows: readonly OutlineRow[]): (event: KeyboardEvent) => void {
  const editor = useEditorHandle();
  const { select } = useEditorActions();
  const onCardKey = useCardKeys();
  return useCallback(
    (event) => {
      if (isOnTheWay(event) || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement) || !event.target.matches("[data-told]")) return;
      const { told } = event.target.dataset;
      const at = rows.findIndex(({ key }) => key === told);
      const choose = (row: OutlineRow) => select(selectionOfRow(row).node, selectionOfRow(row).way ?? undefined);
      const places: Readonly<Record<string, OutlineRow | undefined>> = { ArrowDown: rows[at + 1], ArrowUp: rows[at - 1], Home: rows[0], End: rows.at(-1) };
      if (!event.altKey && Object.hasOwn(places, event.key)) {
        event.preventDefault();
        const to = places[event.key];
        if (to === undefined) return;
        choose(to);
        focusSoon(`[data-told="${to.key}"]`);
        return;
      }
      const current = rows[at];
      // Keys speak of the line they are pressed on, also when nothing was chosen, or another line.
      if (current !== undefined && current !== rowOfSelection(rows, editor.store.getState().selection)) choose(current);
      if (event.key === "Enter" && !event.altKey && current?.is === "open" && press(event.target)) event.preventDefault();
      else if (onCardKey(event)) event.preventDefault();
    },
    [editor, onCardKey, rows, select],
  );
}
