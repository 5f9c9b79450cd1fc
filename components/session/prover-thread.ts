import { type Diagnosis } from "@/lib/core/analyse/diagnosis";
import { proofMessages, type ProofMessage, type ProofQuestion } from "@/lib/editor/proof-messages";
import { type Words } from "@/lib/words/words";

/** First in which language to speak, then one question after another. */
export type ToProver = Pick<Words, "language" | "catalogue"> | ProofMessage;
export type FromProver = { readonly findings: readonly Diagnosis[] };

type Prove = (question: ProofQuestion) => Promise<readonly Diagnosis[]>;

/** Proves in a worker, which begins with the first question; where the browser gives none, on the page's own thread. One question at a time. */
export function proverThread(say: Words): Prove {
  let prove: Prove | null = null;
  return async (question) => {
    prove ??= inWorker(say);
    try {
      return await prove(question);
    } catch {
      prove = await onThisThread(say);
      return prove(question);
    }
  };
}

function inWorker({ language, catalogue }: Words): Prove {
  const worker = new Worker(new URL("./prover.worker.ts", import.meta.url), { type: "module" });
  const send = (message: ToProver) => worker.postMessage(message);
  send({ language, catalogue });
  const messageFor = proofMessages();
  return (question) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromProver>) => resolve(data.findings);
      worker.onerror = () => {
        worker.terminate();
        reject(new Error("The worker failed"));
      };
      send(messageFor(question));
    });
}

async function onThisThread(say: Words): Promise<Prove> {
  const { makeProver } = await import("@/lib/editor/prover");
  const [messageFor, prove] = [proofMessages(), makeProver(say)];
  return (question) => Promise.resolve(prove(messageFor(question)));
}
