import { type StoreApi } from "zustand/vanilla";
import { type EditorPorts } from "./editor-ports";
import { type EditorState } from "./editor-state";
import { historyFrom, keptHistory } from "./kept-history";

type Store = StoreApi<EditorState>;

/** After a reload one undoes what one did before it. */
export function remindOfUndo(store: Store, ports: EditorPorts): void {
  const history = historyFrom(store.getState().flow, ports.undo.read());
  if (history !== null) store.setState({ history });
}

/** How long the hand rests before undo and redo are put away for a reload: writing a long history takes some milliseconds. */
const rests = { short: 300, long: 2_000, longFrom: 200 } as const;

/** Puts undo and redo away each time the hand rests, or `now`. */
export function keepUndo(store: Store, ports: EditorPorts): { readonly now: () => void; readonly stop: () => void } {
  let written = store.getState().history;
  let callOff = (): void => undefined;
  const now = () => {
    callOff();
    const { flow, history } = store.getState();
    if (history === written) return;
    written = history;
    ports.undo.write(keptHistory(flow, history));
  };
  const quiet = store.subscribe(({ history }, before) => {
    if (history === before.history) return;
    callOff();
    callOff = ports.after(history.undo.length + history.redo.length < rests.longFrom ? rests.short : rests.long, now);
  });
  return {
    now,
    stop() {
      quiet();
      now();
    },
  };
}
