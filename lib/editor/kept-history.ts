import { type History, type HistoryEntry } from "./editor-state";
import { seedState } from "@/lib/core/evaluate/draw";
import { type Flow } from "@/lib/core/flow/flow";
import { canonicalJson } from "@/lib/std/canonical-json";

/** Undo and redo as a reload finds them, and which drawing they belong to. */
export type KeptHistory = History & { readonly drawing: string };

/** In characters of JSON: a tab's storage holds a few megabytes, for all campaigns together. A thousand edits of one card are some 800 000. */
export const keptAtMost = 1_500_000;

/** What is kept of a history: the steps nearest to now, as many as fit. */
export function keptHistory(flow: Flow, { undo, redo }: History): KeptHistory {
  const room = { characters: keptAtMost };
  // What was undone just now is wanted back first.
  const [again, back] = [nearest(redo, room), nearest(undo, room)];
  return { drawing: drawingOf(flow), undo: back, redo: again };
}

/** The history to go on with, if the drawing is still the very one that it led to; a colleague's edits in between end it. */
export function historyFrom(flow: Flow, kept: KeptHistory | null): History | null {
  if (kept === null || kept.drawing !== drawingOf(flow)) return null;
  return { undo: kept.undo, redo: kept.redo };
}

type Room = { characters: number };

/** The last entries as far as there is room, oldest first; takes the room they need. */
function nearest(entries: readonly HistoryEntry[], room: Room): readonly HistoryEntry[] {
  const held: HistoryEntry[] = [];
  for (const entry of entries.toReversed()) {
    const length = lengthOf(entry);
    if (room.characters < length) break;
    room.characters -= length;
    held.push(entry);
  }
  return held.toReversed();
}

const lengths = new WeakMap<HistoryEntry, number>();

/** Entries are never changed, so each is measured once. */
function lengthOf(entry: HistoryEntry): number {
  const length = lengths.get(entry) ?? JSON.stringify(entry).length;
  lengths.set(entry, length);
  return length;
}

function drawingOf(flow: Flow): string {
  const text = canonicalJson(JSON.parse(JSON.stringify(flow)));
  return `${text.length} ${seedState(text)}`;
}
