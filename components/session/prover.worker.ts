import { type FromProver, type ToProver } from "./prover-thread";
import { makeProver } from "@/lib/editor/prover";
import { wordsIn } from "@/lib/words/words";

// Proving a large flow takes longer than a frame, so it is done beside the page.
let prove: ReturnType<typeof makeProver> | null = null;

addEventListener("message", ({ data }: MessageEvent<ToProver>) => {
  if ("language" in data) prove = makeProver(wordsIn(data.language, data.catalogue));
  else if (prove !== null) answer({ findings: prove(data) });
});

const answer = (message: FromProver): void => postMessage(message);
