import { targetKey, targetOfLeg, type CoverTarget } from "./cover-target";
import { allTargets, reachedBy, type CoverOptions } from "./coverage-of";
import { whoReaches } from "./who-reaches";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { cellsOf, changed, type Cell } from "@/lib/core/nearest/cells";
import { type Draw } from "@/lib/core/nearest/find-visitor";
import { nearestProfile, type Goal } from "@/lib/core/nearest/nearest-profile";
import { variableKey, variablesOf } from "@/lib/core/nearest/variables";
import { routes, type Leg, type Route } from "@/lib/core/nearest/routes";
import { findProfile } from "@/lib/core/space/find-profile";
import { makeSpace } from "@/lib/core/space/make-space";
import { type Program } from "@/lib/core/vocabulary/bundle";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Json } from "@/lib/std/json";

/** Somebody made up, and what they are there for: what nobody before them in the list reaches. */
export type MadePersona = { readonly profile: ProfileJson; readonly reaches: readonly CoverTarget[] };

/** `missed`: nobody was found who reaches it. `impossible` are those of them of which it is proved that nobody can. */
export type Cover = { readonly personas: readonly MadePersona[]; readonly missed: readonly CoverTarget[]; readonly impossible: readonly CoverTarget[] };

export type CoverQuestion = CoverOptions & {
  readonly suggested?: ((key: string) => readonly Json[]) | undefined;
  /** People there are already: only what they leave out is looked for. */
  readonly people?: readonly ProfileJson[];
};

/**
 * A few people who reach every way, every end and both answers of every question, on the edge of what is compared. Every
 * one of them was asked. Those who reach most come first, and who adds nothing is left out.
 */
export function coverWithPersonas(loaded: LoadedBundle, question: CoverQuestion): Cover {
  const targets = allTargets(loaded, question);
  const covered = new Set((question.people ?? []).flatMap((profile) => [...reachedBy(profile, loaded, question)]));
  const wanted = targets.filter((target) => !covered.has(targetKey(target)));
  const made: Made[] = [];
  const impossible: CoverTarget[] = [];
  const space = makeSpace(loaded, question);
  const reached = new Set(covered);
  const cells = new Map<string, readonly Cell[]>();
  // From the ends backwards: who comes to an end has passed much on the way.
  for (const target of wanted.toReversed().toSorted((a, b) => order[a.kind] - order[b.kind])) {
    if (reached.has(targetKey(target))) continue;
    const there = findProfile(space, whoReaches(target, loaded));
    if (there.kind === "none" && there.certainty === "proved") {
      impossible.push(target);
      continue;
    }
    const found = reaching(target, { ...question, loaded, cells }) ?? (there.kind === "found" ? there.profile : null);
    if (found === null) continue;
    const profile = answering(found, { ...question, loaded, cells, wanted, reached });
    const keys = reachedBy(profile, loaded, question);
    made.push({ profile, keys });
    for (const key of keys) reached.add(key);
  }
  const missed = wanted.filter((target) => !reached.has(targetKey(target)));
  return { personas: fewest(made, wanted), missed, impossible };
}

const order = { end: 0, way: 1, answer: 2 } as const;

type Made = { readonly profile: ProfileJson; readonly keys: ReadonlySet<string> };

/** Whoever reaches most of what is left, until nothing is. */
function fewest(made: readonly Made[], wanted: readonly CoverTarget[]): readonly MadePersona[] {
  const left = new Map(wanted.map((target) => [targetKey(target), target]));
  const personas: MadePersona[] = [];
  for (;;) {
    const adds = ({ keys }: Made): number => [...keys].filter((key) => left.has(key)).length;
    const best = made.reduce<Made | null>((most, each) => (adds(each) > (most === null ? 0 : adds(most)) ? each : most), null);
    if (best === null) return personas;
    const reaches = [...best.keys].flatMap((key) => left.get(key) ?? []);
    for (const key of best.keys) left.delete(key);
    personas.push({ profile: best.profile, reaches });
  }
}

type Reaching = CoverQuestion & { readonly loaded: LoadedBundle; readonly cells: Map<string, readonly Cell[]> };

function reaching(target: CoverTarget, question: Reaching): ProfileJson | null {
  const { loaded } = question;
  const program = loaded.bundle.campaigns.find(({ id }) => id === target.campaign);
  if (program === undefined) return null;
  const key = targetKey(target);
  const accept = (profile: ProfileJson): boolean => reachedBy(profile, loaded, question).has(key);
  for (const { legs } of routesTo(target, program)) {
    const own = legs.flatMap((leg): Goal[] => (leg.kind === "test" ? [{ predicate: leg.predicate, truths: leg.truths }] : []));
    const goals = target.kind === "answer" ? [...own, { predicate: target.leaf, truths: [target.truth] }] : own;
    const draws = legs.flatMap((leg): Draw[] => (leg.kind === "split" ? [{ seed: leg.seed, ranges: leg.ranges }] : []));
    const found = nearestProfile({ ...question, from: { attributes: {} }, goals, draws, accept, budget: { changes: 12, steps: 500 } });
    if (found !== null) return found.profile;
  }
  return null;
}

/** The same person on the same way, answering more of the questions met there: so fewer people are needed. */
function answering(start: ProfileJson, question: Reaching & { readonly wanted: readonly CoverTarget[]; readonly reached: ReadonlySet<string> }): ProfileJson {
  const { loaded, wanted, reached, cells } = question;
  const variableOf = variablesOf(loaded.bundle.predicates);
  const settled = new Set(Object.keys(start.attributes).map((key) => variableKey({ kind: "attributes", keys: [key] })));
  let tries = 20;
  let profile = start;
  let keys = reachedBy(profile, loaded, question);
  const met = new Set(wanted.flatMap((target) => (target.kind === "way" && keys.has(targetKey(target)) ? [target.node] : [])));
  for (const target of wanted) {
    if (target.kind !== "answer" || !met.has(target.node) || reached.has(targetKey(target))) continue;
    if (keys.has(targetKey({ ...target, truth: "yes" })) || keys.has(targetKey({ ...target, truth: "no" }))) continue;
    const variable = variableOf(target.leaf);
    // What is known of them already stays: it is why they come this way.
    if (variable === null || settled.has(variableKey(variable))) continue;
    const known = cells.get(variableKey(variable)) ?? cellsOf(variable, { ...question, from: { attributes: {} } });
    cells.set(variableKey(variable), known);
    for (const { changes, truths } of known) {
      if (truths.get(target.leaf) !== target.truth) continue;
      tries -= 1;
      if (tries < 0) return profile;
      const richer = changes.reduce(changed, profile);
      const all = reachedBy(richer, loaded, question);
      if (!all.has(targetKey(target)) || ![...keys].every((key) => all.has(key))) continue;
      [profile, keys] = [richer, all];
      settled.add(variableKey(variable));
      break;
    }
  }
  return profile;
}

/** The ways to a target, those with the fewest questions answered yes first: these are the easiest to be. */
function routesTo(target: CoverTarget, program: Program): Iterable<Route> {
  const isTarget = (leg: Leg): boolean => {
    const own = targetOfLeg(leg, program);
    return own !== null && targetKey(own) === targetKey(target);
  };
  const costOf = (leg: Leg): number => (leg.kind === "test" && leg.truths.includes("unknown") ? 0 : 1);
  const isGoal = (next: number, by: Leg | undefined): boolean => {
    if (target.kind === "way") return by !== undefined && isTarget(by);
    const step = program.steps[next];
    if (step?.node !== target.node) return false;
    return target.kind === "end" ? "give" in step : "test" in step;
  };
  return routes(program, { isGoal, costOf, limit: 4 });
}
