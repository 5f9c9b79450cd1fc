import { type Program, type Step } from "@/lib/core/vocabulary/bundle";
import { type Truth } from "@/lib/core/vocabulary/truth";

/** One step of a route: what has to be so for a visitor to go on this way. */
export type Leg =
  | { readonly kind: "test"; readonly step: number; readonly node: string; readonly predicate: number; readonly truths: readonly Truth[]; readonly way: string | null; readonly next: number }
  | { readonly kind: "split"; readonly step: number; readonly node: string; readonly seed: string; readonly arm: string; readonly ranges: readonly (readonly [number, number])[]; readonly next: number };

/** A way through a program, and how dear it is. */
export type Route = { readonly legs: readonly Leg[]; readonly cost: number };

export type RouteOptions = {
  /** Where a route is complete: it stands before this step, come by this leg (undefined at the very beginning). */
  readonly isGoal: (next: number, by: Leg | undefined) => boolean;
  /** How much it takes to go this way, at least 0: nothing where the visitor goes that way already. */
  readonly costOf: (leg: Leg) => number;
  readonly limit?: number;
};

/** The ways through a program that lead to a goal, the nearest first; as many as were asked for. Best first over partial ways; steps only lead onwards, so it ends. */
export function* routes(program: Program, { isGoal, costOf, limit = 20 }: RouteOptions): Generator<Route> {
  type Partial = Route & { readonly at: number };
  const waiting: Partial[] = [{ legs: [], cost: 0, at: 0 }];
  let found = 0;
  for (let steps = 0; steps < 20_000 && found < limit; steps += 1) {
    const route = takeCheapest(waiting);
    if (route === undefined) return;
    if (isGoal(route.at, route.legs.at(-1))) {
      found += 1;
      yield { legs: route.legs, cost: route.cost };
      continue;
    }
    const step = program.steps[route.at];
    for (const leg of step === undefined ? [] : legsOf(step, route.at)) {
      waiting.push({ legs: [...route.legs, leg], cost: route.cost + costOf(leg), at: leg.next });
    }
  }
}

function takeCheapest<Item extends Route>(waiting: Item[]): Item | undefined {
  let best = 0;
  waiting.forEach((item, index) => {
    const cheapest = waiting[best];
    // Of equally near ones the longer is nearer to its end.
    if (cheapest !== undefined && (item.cost < cheapest.cost || (item.cost === cheapest.cost && item.legs.length > cheapest.legs.length))) best = index;
  });
  return waiting.splice(best, 1)[0];
}

/** The ways that leave a step: for a test, truths that take the same way are one leg. */
export function legsOf(step: Step, index: number): readonly Leg[] {
  if ("give" in step) return [];
  if ("split" in step) return step.arms.map(({ arm, ranges, next }): Leg => ({ kind: "split", step: index, node: step.node, seed: step.split, arm, ranges, next }));
  const legs: Extract<Leg, { kind: "test" }>[] = [];
  for (const truth of ["yes", "no", "unknown"] as const) {
    const same = legs.findIndex(({ next, way }) => next === step[truth] && way === step.ways[truth]);
    const found = legs[same];
    if (found !== undefined) legs[same] = { ...found, truths: [...found.truths, truth] };
    else legs.push({ kind: "test", step: index, node: step.node, predicate: step.test, truths: [truth], way: step.ways[truth], next: step[truth] });
  }
  return legs;
}
