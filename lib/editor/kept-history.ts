import { type History, type HistoryEntry } from "./editor-state";
import { seedState } from "@/lib/core/evaluate/draw";
import { type Flow } from "@/lib/core/flow/flow";
import { canonicalJson } from "@/lib/std/canonical-json";

/** Undo and redo as a reload finds them, and which drawing they belong to. */
export type KeptHistory = History & { readonly drawing: string };

/** A tab's storage holds a few megabytes, for all campaigns together. */
export const keptAtMost = { entries: 300, changes: 1500 } as const;

/** What is kept of a history: the steps nearest to now, as many as fit. */
export function keptHistory(flow: Flow, { undo, redo }: History): KeptHistory {
  const room = { entries: keptAtMost.entries, changes: keptAtMost.changes };
  // What was undone just now is wanted back first.
  const [again, back] = [nearest(redo, room), nearest(undo, room)];
  return { drawing: drawingOf(flow), undo: back, redo: again };
}

/** The history to go on with, if the drawing is still the very one that it led to; a colleague's edits in between end it. */
export function historyFrom(flow: Flow, kept: KeptHistory | null): History | null {
  if (kept === null || kept.drawing !== drawingOf(flow)) return null;
  return { undo: kept.undo, redo: kept.redo };
}

type Room = { entries: number; changes: number };

/** The last entries as far as there is room, oldest first; takes the room they need. */
function nearest(entries: readonly HistoryEntry[], room: Room): readonly HistoryEntry[] {
  const held: HistoryEntry[] = [];
  for (const entry of entries.toReversed()) {
    if (room.entries < 1 || room.changes < entry.patch.length) break;
    room.entries -= 1;
    room.changes -= entry.patch.length;
    held.push(entry);
  }
  return held.toReversed();
}

function drawingOf(flow: Flow): string {
  const text = canonicalJson(JSON.parse(JSON.stringify(flow)));
  return `${text.length} ${seedState(text)}`;
}
