import { type Diagnosis } from "@/lib/core/analyse/diagnosis";
import { type Prover } from "@/lib/editor/editor-ports";
import { proofMessages, type ProofMessage } from "@/lib/editor/proof-messages";
import { type Words } from "@/lib/words/words";

/** First in which language to speak, then one question after another. */
export type ToProver = Pick<Words, "language" | "catalogue"> | ProofMessage;
export type FromProver = { readonly findings: readonly Diagnosis[] };

/** Proves in a worker, which begins with the first question and lives until the end; where there is none or it fails, on the page's own thread. */
export function openProver(say: Words): Prover {
  let prover: Prover | null = null;
  return {
    async prove(question) {
      try {
        prover ??= inWorker(say);
        return await prover.prove(question);
      } catch {
        prover?.end();
        // Should the page's own prover not load either, the next question begins with a new worker.
        prover = null;
        prover = await onThisThread(say);
        return prover.prove(question);
      }
    },
    end: () => prover?.end(),
  };
}

function inWorker({ language, catalogue }: Words): Prover {
  const worker = new Worker(new URL("./prover.worker.ts", import.meta.url), { type: "module" });
  const send = (message: ToProver) => worker.postMessage(message);
  send({ language, catalogue });
  const messageFor = proofMessages();
  return {
    prove: (question) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<FromProver>) => resolve(data.findings);
        worker.onerror = () => reject(new Error("The worker failed"));
        send(messageFor(question));
      }),
    end: () => worker.terminate(),
  };
}

async function onThisThread(say: Words): Promise<Prover> {
  const { makeProver } = await import("@/lib/editor/prover");
  const [messageFor, prove] = [proofMessages(), makeProver(say)];
  return { prove: (question) => Promise.resolve(prove(messageFor(question))), end: () => undefined };
}
