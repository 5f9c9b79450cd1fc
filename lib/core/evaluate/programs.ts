import { seedState } from "./draw";
import { type Bundle, type BundleVariant, type Step } from "@/lib/core/vocabulary/bundle";

/** What a step's first number says it is. Where it leads stands behind it; `end` leads nowhere. */
export const op = { test: 0, split: 1, give: 2 } as const;
export const end = -1;

/** Whom a split sends where: the first range of 10 000 that holds the draw. */
export type ReadySplit = {
  readonly node: string;
  /** The hash after the split's seed. */
  readonly state: number;
  /** A number for each arm that no other arm of the bundle has: this one and those that follow. */
  readonly firstArm: number;
  /** From, to (exclusive), the arm's place in `arms`, again and again. */
  readonly ranges: Int32Array;
  readonly arms: readonly { readonly arm: string; readonly next: number }[];
  /** The arm for a visitor without an id, and for a draw that no arm has. */
  readonly fallback: number;
};

/** What a Show card gives, to the placements that its campaign has. */
export type ReadyGive = readonly { readonly placement: string; readonly variant: BundleVariant }[];

/**
 * Every campaign's steps as one list of numbers: `test, predicate, no, yes, unknown`, or `split, which`, or `give, which`. A step
 * leads to the place where another begins, and only onwards, so following it always ends.
 */
export type Programs = {
  readonly code: Int32Array;
  /** Where each campaign begins; `end` for one without steps. */
  readonly starts: Int32Array;
  /** By the place in `code`: which of the campaign's steps stands there, to tell the way that was gone. */
  readonly stepAt: ReadonlyMap<number, Step>;
  readonly splits: readonly ReadySplit[];
  readonly gives: readonly ReadyGive[];
  /** What is decided for when nothing is named. */
  readonly placements: ReadonlySet<string>;
  /** The campaigns that may fill a placement, in rank order. */
  readonly campaignsOf: ReadonlyMap<string, readonly number[]>;
};

const sizeOf = (step: Step): number => ("test" in step ? 5 : 2);

/** Lays all campaigns' programs out, once. */
export function makePrograms(bundle: Bundle): Programs {
  const code: number[] = [];
  const starts: number[] = [];
  const stepAt = new Map<number, Step>();
  const splits: ReadySplit[] = [];
  const gives: ReadyGive[] = [];
  for (const program of bundle.campaigns) {
    const places: number[] = [];
    let place = code.length;
    for (const step of program.steps) {
      places.push(place);
      place += sizeOf(step);
    }
    starts.push(places[0] ?? end);
    const at = (index: number): number => places[index] ?? end;
    for (const step of program.steps) {
      stepAt.set(code.length, step);
      if ("test" in step) code.push(op.test, step.test, at(step.no), at(step.yes), at(step.unknown));
      else if ("give" in step) code.push(op.give, gives.push(readyGive(step, program.placements, bundle)) - 1);
      else code.push(op.split, splits.push(readySplit(step, { at, firstArm: armsBefore(splits) })) - 1);
    }
  }
  return { code: Int32Array.from(code), starts: Int32Array.from(starts), stepAt, splits, gives, placements: new Set(Object.keys(bundle.placements)), campaignsOf: campaignsByPlacement(bundle) };
}

const armsBefore = (splits: readonly ReadySplit[]): number => (splits.at(-1)?.firstArm ?? 0) + (splits.at(-1)?.arms.length ?? 0);

type SplitPlace = { readonly at: (index: number) => number; readonly firstArm: number };

function readySplit(step: Extract<Step, { split: string }>, { at, firstArm }: SplitPlace): ReadySplit {
  const ranges = step.arms.flatMap(({ ranges: own }, arm) => own.flatMap(([from, to]) => [from, to, arm]));
  const fallback = step.arms.findIndex(({ arm }) => arm === step.fallback);
  return { node: step.node, state: seedState(step.split), firstArm, ranges: Int32Array.from(ranges), arms: step.arms.map(({ arm, next }) => ({ arm, next: at(next) })), fallback: Math.max(0, fallback) };
}

function readyGive({ give }: Extract<Step, { give: unknown }>, placements: readonly string[], { variants }: Bundle): ReadyGive {
  return Object.entries(give).flatMap(([placement, index]) => {
    const variant = index === null ? undefined : variants[index];
    return variant !== undefined && placements.includes(placement) ? [{ placement, variant }] : [];
  });
}

function campaignsByPlacement({ campaigns }: Bundle): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  campaigns.forEach(({ placements }, index) => {
    for (const placement of new Set(placements)) {
      const own = found.get(placement);
      if (own === undefined) found.set(placement, [index]);
      else own.push(index);
    }
  });
  return found;
}
