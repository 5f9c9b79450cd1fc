import { makeCells, type Cells } from "./attribute-cells";
import { sequenceTrials, times, withProperties } from "./sequence-trials";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { truthOf } from "@/lib/core/evaluate/truth-of";
import { type Clock } from "@/lib/core/operators/operator";
import { type BehaviourPredicate } from "@/lib/core/vocabulary/bundle";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

export type Events = NonNullable<ProfileJson["events"]>;
export type EventLeaf = { readonly text: string; readonly predicate: number; readonly did: BehaviourPredicate };

const dayMs = 86_400_000;
const mostCells = 600;

/**
 * What visitors may have done of one event, as far as it is counted: so many inside each window and outside the smaller ones.
 * Behaviours without properties are counted out whole; what asks for properties, or for what came after, is tried on a sample.
 */
export function eventCells(loaded: LoadedBundle, leaves: readonly EventLeaf[], now: number): Cells<Events> {
  const counts = combinations(leaves, now);
  const exact = leaves.map(({ did }) => counts.complete && isCounted(did));
  const builder = makeCells<Events>(exact, leaves.map(({ did }) => did.where.length > 0 || (did.then?.where ?? []).length > 0));
  for (const events of [[], ...counts.tried, ...withMore(leaves, { now, zone: loaded.door.zone })]) {
    const profile = profileFromJson({ attributes: {}, events }, loaded.door);
    const asking = { loaded, profile, now, truths: [] };
    builder.add(events, leaves.map(({ predicate }) => truthOf(asking, predicate)), true);
  }
  return builder.done(leaves.map(({ text }) => text));
}

/** Only how often and since when: nothing else changes its truth. A member that this does not know of makes it a sample. */
const isCounted = (did: BehaviourPredicate): boolean => did.where.length === 0 && Object.keys(did).every((key) => ["event", "atLeast", "withinDays", "where"].includes(key));

/** Every way to have done it so often since then, between each two windows that are asked for. */
function combinations(leaves: readonly EventLeaf[], now: number): { readonly tried: readonly Events[]; readonly complete: boolean } {
  const plain = leaves.filter(({ did }) => isCounted(did));
  const [first] = leaves;
  if (first === undefined || plain.length === 0) return { tried: [], complete: true };
  const windows = [...new Set(plain.map(({ did }) => did.withinDays ?? Infinity))].sort((a, b) => a - b);
  const numbers = [0, ...new Set(plain.map(({ did }) => did.atLeast))].sort((a, b) => a - b);
  // How many there are within each window only grows, and only where it passes a number that is asked for does it matter.
  let totals: (readonly number[])[] = [[]];
  for (const _window of windows) totals = totals.flatMap((sums) => numbers.filter((number) => number >= (sums.at(-1) ?? 0)).map((number) => [...sums, number])).slice(0, mostCells);
  const tried = totals.map((sums) =>
    sums.flatMap((sum, index) => {
      const [before, days, outer] = [sums[index - 1] ?? 0, windows[index - 1] ?? 0, windows[index] ?? Infinity];
      const since = now - days * dayMs - Math.min(3_600_000, Number.isFinite(outer) ? ((outer - days) * dayMs) / 2 : 3_600_000);
      return times({ name: first.did.event }, { count: sum - before, at: since });
    }),
  );
  return { tried, complete: totals.length < mostCells && numbers.every((number) => number <= 1000) };
}

/** For each behaviour that asks for properties or for what came after: as often as it asks with all of them right, a few that fall short, and two together. */
function withMore(leaves: readonly EventLeaf[], clock: Clock): readonly Events[] {
  const made = leaves
    .filter(({ did }) => !isCounted(did))
    .slice(0, 12)
    .map(({ did }) => [...sequenceTrials(did, clock), ...propertyTrials(did, clock)]);
  const pairs = made.flatMap((own, index) => made.slice(index + 1).map((other) => [...(own[0] ?? []), ...(other[0] ?? [])]));
  return [...made.flat(), ...pairs].filter((events) => events.length > 0);
}

function propertyTrials({ event, atLeast, withinDays, where }: BehaviourPredicate, clock: Clock): readonly Events[] {
  const { now } = clock;
  const lately = { count: atLeast, at: now - 3_600_000 };
  const right = { name: event, ...withProperties(where, clock) };
  const old = withinDays === null ? [] : times(right, { count: atLeast, at: now - (withinDays + 1) * dayMs });
  return [times(right, lately), times({ name: event, ...withProperties(where, clock, "no") }, lately), times({ name: event }, lately), old];
}
