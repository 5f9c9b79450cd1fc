import { type Caller } from "./ports";

/** How many visitors' profiles brought events of a name on a day (UTC), and when the last of them did; milliseconds since 1970 UTC. Of nobody in particular. */
export type EventCount = { readonly name: string; readonly day: string; readonly profiles: number; readonly lastAt: number };

/** Where decisions were asked for. */
export type CountedPlace = Pick<Caller, "workspace" | "environment">;
export type CountedEvents = { readonly place: CountedPlace; readonly counts: readonly EventCount[] };

/** Counts in memory: what is not taken within these bounds is let go, so that nobody who sends made-up names fills it. */
export const eventCounterLimits = { names: 500, places: 1_000, profiles: 1_000_000_000 } as const;

export type EventCounter = {
  /** Adds up; a name that there is no room for is let go. */
  add(place: CountedPlace, counts: readonly EventCount[]): void;
  /** All that was counted since it was last taken, which is none from then on. */
  take(): readonly CountedEvents[];
  readonly isEmpty: () => boolean;
};

/** An empty counter. It holds names, days and numbers, and nothing of whoever brought them. */
export function makeEventCounter(): EventCounter {
  let places = new Map<string, { readonly place: CountedPlace; readonly counts: Map<string, EventCount> }>();
  return {
    add(place, counts) {
      const key = `${place.workspace}/${place.environment}`;
      const held = places.get(key) ?? { place: { workspace: place.workspace, environment: place.environment }, counts: new Map<string, EventCount>() };
      if (!places.has(key) && places.size >= eventCounterLimits.places) return;
      places.set(key, held);
      for (const count of counts) addTo(held.counts, count);
    },
    take() {
      const taken = [...places.values()].map(({ place, counts }) => ({ place, counts: [...counts.values()] }));
      places = new Map();
      return taken;
    },
    isEmpty: () => places.size === 0,
  };
}

function addTo(held: Map<string, EventCount>, count: EventCount): void {
  const key = `${count.day} ${count.name}`;
  const was = held.get(key);
  if (was === undefined && held.size >= eventCounterLimits.names) return;
  held.set(key, was === undefined ? count : { ...count, profiles: Math.min(eventCounterLimits.profiles, was.profiles + count.profiles), lastAt: Math.max(was.lastAt, count.lastAt) });
}

/** The day that a moment is in, in UTC. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
