import { joinPatches } from "@/lib/core/flow/join-patches";
import { type History, type HistoryEntry } from "./editor-state";

export const emptyHistory: History = { undo: [], redo: [] };

/** The history after an edit. One that goes on with the gesture of the last entry becomes part of it. */
export function recordEdit(history: History, entry: HistoryEntry): History {
  const last = history.undo.at(-1);
  if (last === undefined || entry.gesture === null || last.gesture !== entry.gesture || history.redo.length > 0) {
    return { undo: [...history.undo, entry], redo: [] };
  }
  const patch = joinPatches(last.patch, entry.patch);
  const earlier = history.undo.slice(0, -1);
  // Typing a letter and deleting it again leaves nothing to undo.
  return { undo: patch.length === 0 ? earlier : [...earlier, { ...last, patch }], redo: [] };
}

/** The history after undoing its last entry; null: there is nothing to undo. */
export function stepBack(history: History): { readonly entry: HistoryEntry; readonly history: History } | null {
  const entry = history.undo.at(-1);
  return entry === undefined ? null : { entry, history: { undo: history.undo.slice(0, -1), redo: [...history.redo, entry] } };
}

/** The history after redoing what was undone last; null: there is nothing to redo. */
export function stepForward(history: History): { readonly entry: HistoryEntry; readonly history: History } | null {
  const entry = history.redo.at(-1);
  // A redone entry is closed: typing on in the same box starts a new one.
  return entry === undefined ? null : { entry, history: { undo: [...history.undo, { ...entry, gesture: null }], redo: history.redo.slice(0, -1) } };
}
