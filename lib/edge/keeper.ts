import { setTimeout as wait } from "node:timers/promises";
import { type KeptFiles } from "./kept-files";
import { type Log } from "./log";

/** Brings what is served to disk without anybody waiting for the disk. */
export type Keeper = {
  /** Takes a text to be kept in place of any that still waits. Ends when it lies on disk, or when `patienceMs` are over: then it is kept as soon as the disk takes it. */
  keep(file: NumberedText, patienceMs: number): Promise<void>;
  /** The newest number that lies on disk; null: none was kept since the start. */
  readonly kept: () => number | null;
};

export type NumberedText = { readonly number: number; readonly text: string };

type Keeping = {
  readonly files: KeptFiles;
  /** What is kept, as a log line says it. */
  readonly what: string;
  readonly log: Log;
  /** Hears of every refusal of the disk, and that it took the text after all. */
  readonly onRefused?: (file: NumberedText) => Promise<void>;
  readonly onKept?: (file: NumberedText) => Promise<void>;
  readonly firstPauseMs?: number;
};

/** No pause between two tries grows longer than this. */
const longestPauseMs = 30_000;

/** A keeper of the newest text of one kind: one write at a time, tried again until it succeeds or a newer text takes its place. */
export function makeKeeper({ files, what, log, onRefused, onKept, firstPauseMs = 1_000 }: Keeping): Keeper {
  let waiting: NumberedText | null = null;
  let kept: number | null = null;
  let busy: Promise<void> | null = null;
  let pause = new AbortController();

  const attempt = async (file: NumberedText): Promise<boolean> => {
    try {
      await files.keep(file.number, file.text);
    } catch (fault) {
      log("error", "not-kept-on-disk", { what, number: file.number, why: String(fault) });
      await onRefused?.(file).catch(() => undefined);
      return false;
    }
    kept = file.number;
    await onKept?.(file).catch(() => undefined);
    return true;
  };
  const work = async (): Promise<void> => {
    for (let failures = 0; waiting !== null; ) {
      const file: NumberedText = waiting;
      if (await attempt(file)) {
        if (failures > 0) log("info", "kept-after-all", { what, number: file.number });
        failures = 0;
        if (waiting === file) waiting = null;
      } else {
        failures += 1;
        pause = new AbortController();
        // A process that has nothing else left to do does not live on for this.
        await wait(Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(failures - 1, 10)), undefined, { signal: pause.signal, ref: false }).catch(() => undefined);
      }
    }
    busy = null;
  };
  return {
    async keep(file, patienceMs) {
      waiting = file;
      pause.abort();
      busy ??= work();
      const patience = new AbortController();
      await Promise.race([busy, wait(patienceMs, undefined, { signal: patience.signal }).catch(() => undefined)]);
      patience.abort();
    },
    kept: () => kept,
  };
}
