import { makeEventCounter, type CountedEvents, type CountedPlace, type EventCount } from "./event-counter";

/** Hears which events were seen, and tells of them later. */
export type EventReporter = {
  hear(place: CountedPlace, counts: readonly EventCount[]): void;
  /** Tells at once what there is to tell, as before an end. Never rejects. */
  tell(): Promise<void>;
};

type Reporting = {
  /** Tells of what was counted in one place; rejects when it could not, and it is told again later. */
  readonly send: (counted: CountedEvents) => Promise<void>;
  /** Calls once, after so many milliseconds. It keeps no process from ending. */
  readonly later: (run: () => void, ms: number) => void;
  readonly now: () => number;
  /** Nothing is told more often than this. */
  readonly everyMs: number;
};

/** What was seen after a silence is told soon, so that whoever tries it out sees it; what follows is gathered. */
const soonMs = 1_000;

/** Gathers counts in memory and tells of them at most every so often; what could not be told is kept, within the counter's bounds, and told with the next. */
export function makeEventReporter({ send, later, now, everyMs }: Reporting): EventReporter {
  const counter = makeEventCounter();
  let lastAt = -Infinity;
  let waiting = false;
  const tell = async (): Promise<void> => {
    lastAt = now();
    for (const counted of counter.take()) await send(counted).catch(() => counter.add(counted.place, counted.counts));
    if (!counter.isEmpty()) wait();
  };
  const wait = (): void => {
    if (waiting) return;
    waiting = true;
    later(
      () => {
        waiting = false;
        void tell();
      },
      Math.max(soonMs, everyMs - (now() - lastAt)),
    );
  };
  return {
    hear(place, counts) {
      if (counts.length === 0) return;
      counter.add(place, counts);
      wait();
    },
    tell,
  };
}
