import { setTimeout as wait } from "node:timers/promises";

type Following = {
  readonly poll: () => Promise<boolean>;
  readonly everyMs: number;
  readonly random: () => number;
  readonly signal: AbortSignal;
};

/** No pause between failed polls grows longer than this. */
const longestPauseMs = 30_000;

/** Polls until told to stop: regularly while it works, ever more rarely while it does not; and never many edges at one moment. */
export async function follow({ poll, everyMs, random, signal }: Following): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    failures = (await poll()) ? 0 : failures + 1;
    await wait(pauseMs({ everyMs, failures, random }), undefined, { signal }).catch(() => undefined);
  }
}

/** The pause before the next poll: 80 to 120 per cent of the usual, doubled for each failure in a row. */
export function pauseMs({ everyMs, failures, random }: { readonly everyMs: number; readonly failures: number; readonly random: () => number }): number {
  const usual = Math.min(longestPauseMs, everyMs * 2 ** Math.min(failures, 10));
  return Math.round(usual * (0.8 + 0.4 * random()));
}
