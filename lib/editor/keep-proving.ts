import { type StoreApi } from "zustand/vanilla";
import { type EditorPorts } from "./editor-ports";
import { type EditorState } from "./editor-state";
import { proofQuestion } from "./proven-findings";
import { type ProofQuestion } from "./proof-messages";

/** Has the draft proved whenever it came to rest: one question at a time, and of those that pile up only the last. The answer stops it. */
export function keepProving(store: StoreApi<EditorState>, ports: Pick<EditorPorts, "prove">): () => void {
  let asked: ProofQuestion | null = null;
  let waits = false;
  let stopped = false;
  const next = (): void => {
    if (waits || stopped) return;
    const question = proofQuestion(store.getState());
    if (question === asked) return;
    asked = question;
    waits = true;
    ports.prove(question).then(
      (findings) => {
        waits = false;
        if (!stopped) store.setState({ proven: { of: question, findings } });
        next();
      },
      () => {
        // Nobody could prove it just now; the next edit asks again, and until then the screen says that it is not proved.
        waits = false;
      },
    );
  };
  const leave = store.subscribe(next);
  next();
  return () => {
    stopped = true;
    leave();
  };
}
