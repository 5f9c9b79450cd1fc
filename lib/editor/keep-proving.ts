import { type StoreApi } from "zustand/vanilla";
import { type EditorPorts } from "./editor-ports";
import { type EditorState } from "./editor-state";
import { proofQuestion } from "./proven-findings";

/** Has the draft proved whenever it came to rest: one question at a time, and of those that pile up only the last. The answer stops it. */
export function keepProving(store: StoreApi<EditorState>, { openProver }: Pick<EditorPorts, "openProver">): () => void {
  const prover = openProver();
  let asked = store.getState().proven.of;
  let waits = false;
  let stopped = false;
  const answered = (answer: Partial<EditorState>): void => {
    waits = false;
    if (stopped) return;
    store.setState(answer);
    next();
  };
  const next = (): void => {
    if (waits || stopped) return;
    const question = proofQuestion(store.getState());
    if (question === asked) return;
    asked = question;
    waits = true;
    prover.prove(question).then(
      (findings) => answered({ proven: { of: question, findings }, unproved: null }),
      // Nobody could prove it just now; the next edit asks again.
      () => answered({ unproved: question }),
    );
  };
  const leave = store.subscribe(next);
  next();
  return () => {
    stopped = true;
    leave();
    prover.end();
  };
}
