import { type PlacementStep, type StepMaker } from "./placement-steps";
import { type Bundle, type Program, type Step } from "@/lib/core/vocabulary/bundle";

export type PlacementQuestion = {
  readonly placement: string;
  readonly now: number;
  /** Where the bundle's predicates are in the pool that is asked. */
  readonly moved: readonly number[];
  readonly make: StepMaker;
};

/**
 * What one placement shows, as one program: the campaigns one after the other in rank order, each leading on to the next
 * where it shows nothing there. Holding out is a draw like any other. Made from its end to its beginning.
 */
export function placementProgram(bundle: Bundle, question: PlacementQuestion): PlacementStep {
  const { placement, now, make } = question;
  const open = bundle.campaigns.filter(({ from, until, placements }) => placements.includes(placement) && (from === null || from <= now) && (until === null || now < until));
  return open.reduceRight((rest, program) => campaignSteps(program, { ...question, bundle, rest }), make.end(null));
}

type Placing = PlacementQuestion & { readonly bundle: Bundle; readonly rest: PlacementStep };

function campaignSteps(program: Program, placing: Placing): PlacementStep {
  const made: PlacementStep[] = [];
  const at = (next: number): PlacementStep => made[next] ?? placing.rest;
  for (let index = program.steps.length - 1; index >= 0; index -= 1) {
    const step = program.steps[index];
    if (step !== undefined) made[index] = madeFrom(step, { ...placing, program, at });
  }
  return at(0);
}

function madeFrom(step: Step, { bundle, placement, moved, make, rest, program, at }: Placing & { readonly program: Program; readonly at: (next: number) => PlacementStep }): PlacementStep {
  if ("test" in step) return make.test(moved[step.test] ?? step.test, { yes: at(step.yes), no: at(step.no), unknown: at(step.unknown) });
  if ("split" in step) {
    const arms = step.arms.map(({ ranges, next }) => ({ ranges, next: at(next) }));
    const fallback = step.arms.find(({ arm }) => arm === step.fallback) ?? step.arms[0];
    return make.split(step.split, { arms, fallback: at(fallback?.next ?? program.steps.length) });
  }
  const given = Object.hasOwn(step.give, placement) ? step.give[placement] : undefined;
  const variant = given === null || given === undefined ? undefined : bundle.variants[given];
  if (variant === undefined) return rest;
  const shows = make.end(variant);
  const { holdout } = program;
  if (holdout === null || holdout.shareBp === 0) return shows;
  const arms = [
    { ranges: [[0, holdout.shareBp] as const], next: make.end(null) },
    { ranges: [[holdout.shareBp, 10_000] as const], next: shows },
  ];
  return make.split(holdout.seed, { arms, fallback: shows });
}
