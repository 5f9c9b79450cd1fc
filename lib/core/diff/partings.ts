import { type PlacementStep } from "./placement-steps";
import { type BundleVariant } from "@/lib/core/vocabulary/bundle";
import { type Truth } from "@/lib/core/vocabulary/truth";
import { type Draw } from "@/lib/core/nearest/find-visitor";

/** Who is led to one thing before and to another after: everybody of whom all of this is so. */
export type Parting = {
  readonly from: BundleVariant | null;
  readonly to: BundleVariant | null;
  readonly goals: readonly { readonly predicate: number; readonly truths: readonly Truth[] }[];
  readonly draws: readonly Draw[];
  /** True: a visitor with an id; false: one without; null: either. */
  readonly identified: boolean | null;
};

/** What was asked on the way so far, the last first. */
type Asked = { readonly about: string | number; readonly truths: readonly Truth[]; readonly ranges: Draw["ranges"]; readonly before: Asked | null };
type Place = { readonly a: PlacementStep; readonly b: PlacementStep; readonly asked: Asked | null; readonly identified: boolean | null };

/**
 * Walks two programs at once and gives every region on which they end differently. Where what is left of both is the same,
 * nothing can differ any more, so what two releases have in common costs nothing. Ends after so many steps, and says so.
 */
export function* partings(before: PlacementStep, after: PlacementStep, budget: { steps: number }): Generator<Parting> {
  const waiting: Place[] = [{ a: before, b: after, asked: null, identified: null }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { a, b } = place;
    if (a === b) continue;
    budget.steps -= 1;
    if (budget.steps < 0) return;
    if (a.kind === "end" && b.kind === "end") {
      yield partingAt(place, a.shows, b.shows);
      continue;
    }
    // The longer one first: then both stand before what they have in common at the same time.
    const first = a.height >= b.height;
    for (const next of onwards(first ? a : b, place)) waiting.push(first ? { ...place, ...next, a: next.step } : { ...place, ...next, b: next.step });
  }
}

type Next = { readonly step: PlacementStep; readonly asked: Asked | null; readonly identified: boolean | null };

function onwards(step: PlacementStep, place: Place): readonly Next[] {
  const { asked, identified } = place;
  if (step.kind === "end") return [];
  if (step.kind === "test") {
    const known = lastOf(asked, step.predicate)?.truths ?? (["yes", "no", "unknown"] as const);
    const targets = new Map<PlacementStep, Truth[]>();
    for (const truth of known) targets.set(step[truth], [...(targets.get(step[truth]) ?? []), truth]);
    return [...targets].map(([next, truths]) => ({ step: next, identified, asked: { about: step.predicate, truths, ranges: [], before: asked } }));
  }
  const drawn = identified === false ? [] : step.arms.flatMap(({ ranges, next }): Next[] => {
    const both = meeting(lastOf(asked, step.seed)?.ranges ?? [[0, 10_000]], ranges);
    return both.length === 0 ? [] : [{ step: next, identified: true, asked: { about: step.seed, truths: [], ranges: both, before: asked } }];
  });
  // Numbers that no arm owns lead to the fallback as well.
  const owned = step.arms.flatMap(({ ranges }) => ranges);
  const free = identified === false ? [] : meeting(lastOf(asked, step.seed)?.ranges ?? [[0, 10_000]], outside(owned));
  const spare: Next[] = free.length === 0 ? [] : [{ step: step.fallback, identified: true, asked: { about: step.seed, truths: [], ranges: free, before: asked } }];
  const undrawn: Next[] = identified === true ? [] : [{ step: step.fallback, identified: false, asked }];
  return [...drawn, ...spare, ...undrawn];
}

function lastOf(asked: Asked | null, about: string | number): Asked | null {
  for (let each = asked; each !== null; each = each.before) if (each.about === about) return each;
  return null;
}

type Ranges = Draw["ranges"];

function meeting(a: Ranges, b: Ranges): Ranges {
  return a.flatMap(([from, to]) =>
    b.flatMap(([start, end]): (readonly [number, number])[] => {
      const both = [Math.max(from, start), Math.min(to, end)] as const;
      return both[0] < both[1] ? [both] : [];
    }),
  );
}

function outside(taken: Ranges): Ranges {
  const free: (readonly [number, number])[] = [];
  let next = 0;
  for (const [from, to] of taken.toSorted(([a], [b]) => a - b)) {
    if (from > next) free.push([next, from]);
    next = Math.max(next, to);
  }
  if (next < 10_000) free.push([next, 10_000]);
  return free;
}

function partingAt({ asked, identified }: Place, from: BundleVariant | null, to: BundleVariant | null): Parting {
  const goals = new Map<number, readonly Truth[]>();
  const draws = new Map<string, Ranges>();
  for (let each = asked; each !== null; each = each.before) {
    // The last that was asked is the narrowest.
    if (typeof each.about === "number") {
      if (!goals.has(each.about)) goals.set(each.about, each.truths);
    } else if (!draws.has(each.about)) draws.set(each.about, each.ranges);
  }
  return {
    from,
    to,
    goals: [...goals].reverse().map(([predicate, truths]) => ({ predicate, truths })),
    draws: [...draws].map(([seed, ranges]) => ({ seed, ranges })),
    identified,
  };
}
