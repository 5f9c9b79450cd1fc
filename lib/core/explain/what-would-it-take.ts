import { routesToVariant, visitorOf, type Asked, type RouteToVariant } from "./routes-to-variant";
import { placementShowing } from "./why-not";
import { decide, type DecideOptions } from "@/lib/core/evaluate/decide";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { type Cell, type Change } from "@/lib/core/nearest/cells";
import { type Draw } from "@/lib/core/nearest/find-visitor";
import { nearestProfile, type Goal, type Nearest } from "@/lib/core/nearest/nearest-profile";
import { type Bundle, type Program } from "@/lib/core/vocabulary/bundle";
import { type Decision, type TraceStep } from "@/lib/core/vocabulary/decision";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Json } from "@/lib/std/json";

/** The fewest changes found that lead a visitor to a variant. It was tried: with `profile` the evaluator shows it. */
export type ItTakes = {
  readonly changes: readonly Change[];
  /** Another visitor id, where a draw has to fall otherwise; null: the same one. */
  readonly visitor: string | null;
  readonly profile: ProfileJson;
  readonly placement: string;
};

export type ItTakesOptions = {
  readonly now: number;
  readonly variant: string;
  /** Values that read well for an attribute, tried first. */
  readonly suggested?: (key: string) => readonly Json[];
};

/** A smallest change of the visitor that leads to the variant, or null where none was found: whoever they are, they do not get it now. */
export function whatWouldItTake(loaded: LoadedBundle, profile: ProfileJson, { now, variant, suggested }: ItTakesOptions): ItTakes | null {
  const asked: Asked = { loaded, profile, now, variant };
  const shared = { cells: new Map<string, readonly Cell[]>(), tries: { left: mostTries } };
  let best: Nearest | null = null;
  for (const route of routesToVariant(asked)) {
    const most = best === null ? 6 : sizeOf(best) - 1;
    if (most < 0) break;
    best = nearer(best, onRoute(route, { ...asked, ...shared, suggested, most }));
  }
  if (best === null) return null;
  const placement = placementShowing(decidedFor(asked, best.profile), variant) ?? "";
  return { changes: best.changes, visitor: best.visitor, profile: best.profile, placement };
}

/** Somebody waits for the answer: so many take half a second. */
const mostTries = 10_000;

const sizeOf = ({ changes, visitor }: Nearest): number => changes.length + (visitor === null ? 0 : 1);

function nearer(one: Nearest | null, other: Nearest | null): Nearest | null {
  if (one === null || other === null) return one ?? other;
  return sizeOf(other) < sizeOf(one) ? other : one;
}

const decidedFor = ({ loaded, now }: Asked, profile: ProfileJson, options: Omit<DecideOptions, "now"> = {}): Decision => decide(loaded, profileFromJson(profile, loaded.door), { ...options, now });

type Trying = Asked & { readonly suggested: ItTakesOptions["suggested"]; readonly cells: Map<string, readonly Cell[]>; readonly tries: { left: number }; readonly most: number };

function onRoute({ legs, program }: RouteToVariant, trying: Trying): Nearest | null {
  const goals = legs.flatMap((leg): Goal[] => (leg.kind === "test" ? [{ predicate: leg.predicate, truths: leg.truths }] : []));
  const draws = legs.flatMap((leg): Draw[] => (leg.kind === "split" ? [{ seed: leg.seed, ranges: leg.ranges }] : []));
  const holdout = program.holdout === null ? [] : [{ seed: program.holdout.seed, ranges: [[program.holdout.shareBp, 10_000] as const] }];
  return heldTo({ goals, draws }, { ...trying, placements: program.placements, holdout, depth: 2 });
}

/** What has to be so of a visitor. */
type Terms = { readonly goals: readonly Goal[]; readonly draws: readonly Draw[] };

type Holding = Trying & { readonly placements: readonly string[]; readonly holdout: readonly Draw[]; readonly depth: number };

/** Where a campaign above takes the placement, one of its own answers or draws has to be another one. */
function heldTo({ goals, draws }: Terms, trying: Holding): Nearest | null {
  const { loaded, profile, now, variant, suggested, cells, tries, placements, holdout, most, depth } = trying;
  // Who has no id is neither drawn nor held out.
  const drawn = draws.length === 0 && visitorOf(profile) === null ? [] : [...draws, ...holdout];
  let refused: Decision | null = null;
  const accept = (changed: ProfileJson): boolean => {
    // Only of the first that is refused the ways are looked at; to follow them costs far more than to decide.
    const decision = decidedFor(trying, changed, { placements, trace: refused === null ? "whole" : "none" });
    if (placementShowing(decision, variant) !== null) return true;
    refused ??= decision;
    return false;
  };
  let best = nearestProfile({ loaded, from: profile, now, suggested, goals, draws: drawn, accept, cells, tries, budget: { changes: most } });
  if (refused === null || depth === 0) return best;
  for (const round of waysRound(refused, loaded.bundle)) {
    if (tries.left <= 0) break;
    const fewer = best === null ? most : sizeOf(best) - 1;
    if (fewer < 0) break;
    best = nearer(best, heldTo({ goals: [...goals, ...round.goals], draws: [...draws, ...round.draws] }, { ...trying, most: fewer, depth: depth - 1 }));
  }
  return best;
}

/** What could be otherwise about campaigns that take a placement: each step, the last first, could lead another way. Whoever is held out is led as anyone, so that being drawn in frees nothing. */
function waysRound({ campaigns }: Decision, { campaigns: programs }: Bundle): readonly Terms[] {
  const taking = campaigns.filter(({ outcome }) => outcome === "shown" || outcome === "held-out");
  return taking.flatMap(({ campaign, path }) => {
    const program = programs.find(({ id }) => id === campaign);
    return program === undefined ? [] : path.toReversed().flatMap((step) => otherwise(step, program));
  });
}

function otherwise(step: TraceStep, { steps }: Program): readonly Terms[] {
  if (step.kind === "test") return [{ goals: [{ predicate: step.predicate, truths: (["no", "yes", "unknown"] as const).filter((truth) => truth !== step.truth) }], draws: [] }];
  const split = steps.find((each) => "split" in each && each.node === step.node);
  if (step.kind !== "split" || split === undefined || !("split" in split)) return [];
  return [{ goals: [], draws: [{ seed: split.split, ranges: split.arms.filter(({ arm }) => arm !== step.way).flatMap(({ ranges }) => ranges) }] }];
}
