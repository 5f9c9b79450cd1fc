import { legsOf, type Leg } from "@/lib/core/nearest/routes";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { type Predicate, type Program } from "@/lib/core/vocabulary/bundle";
import { predicateParts } from "@/lib/core/vocabulary/predicate-parts";

/** Something that somebody ought to stand for: a way out that is taken, an end that is reached, a question answered yes or no. */
export type CoverTarget =
  | { readonly kind: "way"; readonly campaign: string; readonly node: string; /** Null: not let in. */ readonly way: string | null }
  | { readonly kind: "end"; readonly campaign: string; readonly node: string }
  | { readonly kind: "answer"; readonly campaign: string; readonly node: string; readonly leaf: number; readonly truth: "yes" | "no" };

/** Two targets with the same key are one. */
export function targetKey(target: CoverTarget): string {
  const at = `${target.kind} ${target.campaign} ${target.node}`;
  if (target.kind === "end") return at;
  return target.kind === "way" ? `${at} ${target.way ?? ""}` : `${at} ${target.leaf} ${target.truth}`;
}

/** Everything there is to reach in a campaign, in the order of its steps. */
export function targetsOf(program: Program, { bundle }: LoadedBundle): readonly CoverTarget[] {
  const targets = program.steps.flatMap((step, index): CoverTarget[] => {
    if ("give" in step) return [{ kind: "end", campaign: program.id, node: step.node }];
    const ways = legsOf(step, index).flatMap((leg) => targetOfLeg(leg, program) ?? []);
    if (!("test" in step)) return ways;
    const answers = leavesOf(bundle.predicates, step.test).flatMap((leaf) => (["yes", "no"] as const).map((truth): CoverTarget => ({ kind: "answer", campaign: program.id, node: step.node, leaf, truth })));
    return [...ways, ...answers];
  });
  return [...new Map(targets.map((target) => [targetKey(target), target])).values()];
}

/** What is reached by going a way; null where it only leads on to the next question of the same card. */
export function targetOfLeg(leg: Leg, program: Program): CoverTarget | null {
  const way = leg.kind === "split" ? leg.arm : leg.way;
  const leaves = way === null && leg.next === program.steps.length;
  return way === null && !leaves ? null : { kind: "way", campaign: program.id, node: leg.node, way };
}

/** The comparisons and behaviours that a predicate is made of. */
export function leavesOf(predicates: readonly Predicate[], start: number): readonly number[] {
  const seen = new Set([start]);
  const waiting = [start];
  const leaves: number[] = [];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const predicate = predicates[index];
    if (predicate === undefined) continue;
    if ("op" in predicate || "did" in predicate) leaves.push(index);
    for (const part of predicateParts(predicate)) {
      if (seen.has(part)) continue;
      seen.add(part);
      waiting.push(part);
    }
  }
  return leaves.sort((a, b) => a - b);
}
