"use client";

import { useEffect, useRef, type KeyboardEvent } from "react";
import { OutlineRowView } from "./outline-row-view";
import { focusSoon } from "@/components/editor/editing/focus-soon";
import { isChoosing, useEditing, type LitPath } from "@/components/editor/editing/editing-session";
import { isOnTheWay } from "@/components/editor/editing/is-on-the-way";
import { useCardKeys } from "@/components/editor/editing/use-card-keys";
import { useMenu } from "@/components/editor/editing/use-menu";
import { useKeptFocus } from "@/components/editor/editing/use-kept-focus";
import { useEditor, useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { pressedKey } from "@/components/ui/pressed-key";
import { useWords } from "@/components/words/words-provider";
import { shownFlow } from "@/lib/editor/folding";
import { openEnd } from "@/lib/editor/open-end";
import { outlineOf, rowOfSelection, selectionOfRow, type OutlineRow } from "@/lib/editor/outline-of";

/** The rows of the outline as one tree widget: one of them is a stop for Tab, arrows lead to the others (WAI-ARIA tree view). */
export function OutlineTree({ lit, reading = false }: { readonly lit: LitPath | null; readonly reading?: boolean }) {
  const say = useWords();
  const rows = useEditor((state) => outlineOf(shownFlow(state)));
  const selection = useEditor((state) => state.selection);
  const choosing = useEditing(isChoosing);
  const current = rowOfSelection(rows, selection) ?? rows[0];
  const onKeyDown = useOutlineKeys(rows, reading);
  const onContextMenu = useMenu();
  const room = useRef<HTMLUListElement>(null);
  useKeptFocus(room);
  useShowOnRequest(rows);
  return (
    <ul ref={room} role="tree" aria-label={say("Flow")} {...(reading ? {} : { "aria-describedby": "outline-help" })} aria-multiselectable className={choosing ? "cursor-crosshair" : undefined} onKeyDown={onKeyDown} onContextMenu={reading ? undefined : onContextMenu}>
      {rows.map((row) => (
        <OutlineRowView key={row.key} row={row} isStop={row === current} reading={reading} light={lightOf(row, lit)} />
      ))}
    </ul>
  );
}

function lightOf(row: OutlineRow, lit: LitPath | null): "lit" | "dim" | "plain" {
  if (lit === null) return "plain";
  return row.is === "card" && lit.nodes.has(row.node) ? "lit" : "dim";
}

/** Up and down go row by row, left folds or goes to what leads here, right unfolds or goes to what follows. */
function useOutlineKeys(rows: readonly OutlineRow[], reading: boolean): (event: KeyboardEvent) => void {
  const editor = useEditorHandle();
  const { select, mark, markAll, fold } = useEditorActions();
  const onCardKey = useCardKeys();
  return (event) => {
    const state = editor.store.getState();
    const pressed = event.target instanceof HTMLElement ? event.target.dataset["row"] : undefined;
    const at = rows.findIndex(({ key }) => key === pressed);
    const row = rows[at];
    if (row === undefined || isOnTheWay(event)) return;
    if (event.ctrlKey || event.metaKey) {
      if (pressedKey(event) !== "a" || event.shiftKey || reading) return;
      markAll();
      event.preventDefault();
      return;
    }
    const chooseRow = (to: OutlineRow) => select(selectionOfRow(to).node, selectionOfRow(to).way ?? undefined);
    // Keys speak of the row they are pressed on, also when nothing was chosen, or another one from elsewhere.
    if (state.marked.size === 0 && row !== rowOfSelection(rows, state.selection)) chooseRow(row);
    if (event.altKey) {
      if (!reading) onCardKey(event);
      return;
    }
    const go = (to: OutlineRow | undefined, adding = false) => {
      if (to === undefined) return;
      if (adding && to.is === "card") mark(to.node);
      else chooseRow(to);
      focusSoon(`[data-row="${to.key}"]`);
    };
    const isFolded = state.folded.has(row.node);
    const hasBelow = (rows[at + 1]?.depth ?? 0) > row.depth;
    const leadsOn = rows.some(({ from }) => from?.node === row.node);
    const deeds: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(rows[at + 1], event.shiftKey),
      ArrowUp: () => go(rows[at - 1], event.shiftKey),
      Home: () => go(rows[0]),
      End: () => go(rows.at(-1)),
      ArrowLeft: () => (row.is === "card" && leadsOn && !isFolded ? fold(row.node, true) : go(rows.slice(0, at).findLast(({ depth }) => depth < row.depth))),
      ArrowRight: () => (row.is === "join" ? goToCard(row) : isFolded ? fold(row.node, false) : go(hasBelow ? rows[at + 1] : undefined)),
      Enter: () => (row.is === "join" ? goToCard(row) : row.is === "open" && !reading ? openAdd(row) : undefined),
    };
    const goToCard = ({ node }: OutlineRow) => go(rows.find((each) => each.is === "card" && each.node === node));
    const deed = event.key === "Enter" && (row.is === "card" || event.currentTarget.classList.contains("cursor-crosshair")) ? undefined : deeds[event.key];
    if (deed === undefined) {
      if (!reading) onCardKey(event);
      return;
    }
    deed();
    event.preventDefault();
  };
}

function openAdd(row: OutlineRow): void {
  const element = row.from === null ? null : document.querySelector(`[data-open="${openEnd(row.from)}"]`);
  if (element instanceof HTMLElement) element.click();
}

/** Brings the selection into view when another panel asks for it. */
function useShowOnRequest(rows: readonly OutlineRow[]): void {
  const editor = useEditorHandle();
  const shows = useEditor((state) => state.shows);
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  }, [rows]);
  useEffect(() => {
    const row = shows === 0 ? undefined : rowOfSelection(latest.current, editor.store.getState().selection);
    if (row !== undefined) document.querySelector(`[data-row="${row.key}"]`)?.scrollIntoView({ block: "center" });
  }, [editor, shows]);
}
