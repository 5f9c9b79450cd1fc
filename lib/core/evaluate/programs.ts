import { seedState } from "./draw";
import { nothingDrawn, type Drawn } from "./drawn";
import { type Bundle, type BundleVariant, type Program, type Step } from "@/lib/core/vocabulary/bundle";
import { makeNaming, type Naming } from "@/lib/core/vocabulary/naming";
import { stepKind, type PackedBundle, type PackedProgram, type PackedSplit } from "@/lib/core/vocabulary/packed-bundle";

/** What a step's first number says it is. Where it leads stands behind it; `end` leads nowhere. */
export const op = stepKind;
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

/** What a decision needs to know of a campaign beside its steps. */
export type ReadyCampaign = Pick<Program, "id" | "from" | "until" | "holdout"> & {
  /** Where the ways through its splits begin. */
  readonly root: Drawn;
};

/**
 * Every campaign's steps as one list of numbers: `test, predicate, no, yes, unknown`, or `split, which`, or `give, which`. A step
 * leads to the place where another begins, and only onwards, so following it always ends.
 */
export type Programs = {
  readonly code: Int32Array;
  /** Where each campaign begins; `end` for one without steps. */
  readonly starts: Int32Array;
  readonly campaigns: readonly ReadyCampaign[];
  /** By the place in `code`: which of the campaign's steps stands there, to tell the way that was gone. Made when first told. */
  readonly stepAt: () => ReadonlyMap<number, Step>;
  readonly splits: readonly ReadySplit[];
  /** What each give gives. */
  readonly gives: readonly ReadyGive[];
  /** What is decided for when nothing is named. */
  readonly placements: ReadonlySet<string>;
  /** The campaigns that may fill a placement, in rank order. */
  readonly campaignsOf: ReadonlyMap<string, readonly number[]>;
};

/** Lays all campaigns' programs out, once. `bundle` is the same bundle spelled out. */
export function makePrograms({ campaigns }: PackedBundle, bundle: Bundle): Programs {
  const laid: Laid = { code: [], splits: [], gives: [], arms: 0, variants: bundle.variants, naming: makeNaming() };
  const starts = new Int32Array(campaigns.length);
  for (const [index, program] of campaigns.entries()) {
    starts[index] = program.steps.length === 0 ? end : laid.code.length;
    layProgram(program, laid);
  }
  let steps: ReadonlyMap<number, Step> | undefined;
  return {
    code: Int32Array.from(laid.code),
    starts,
    campaigns: campaigns.map(({ id, from, until, holdout }) => ({ id, from, until, holdout, root: nothingDrawn() })),
    stepAt: () => (steps ??= stepsByPlace(bundle.campaigns, starts)),
    splits: laid.splits,
    gives: laid.gives,
    placements: new Set(Object.keys(bundle.placements)),
    campaignsOf: campaignsByPlacement(campaigns),
  };
}

type Laid = { readonly code: number[]; readonly splits: ReadySplit[]; readonly gives: ReadyGive[]; arms: number; readonly variants: readonly BundleVariant[]; readonly naming: Naming };

function layProgram(program: PackedProgram, laid: Laid): void {
  const { steps, splits } = program;
  const places = placesOf(program, laid.code.length);
  let [at, step, split] = [0, 0, 0];
  const onwards = (number: number | undefined): number => (number === undefined || number === 0 ? end : (places[step + number] ?? end));
  for (; step < places.length; step += 1) {
    const kind = steps[at];
    if (kind === stepKind.test) {
      laid.code.push(op.test, steps[at + 1] ?? 0, onwards(steps[at + 3]), onwards(steps[at + 2]), onwards(steps[at + 4]));
      at += 5;
    } else if (kind === stepKind.split) {
      const own = splits[split];
      at += 1;
      if (own === undefined) continue;
      const next = own.arms.map((_, arm) => onwards(steps[at + arm]));
      laid.code.push(op.split, laid.splits.push(readySplit(own, next, laid.arms)) - 1);
      laid.arms += own.arms.length;
      at += own.arms.length;
      split += 1;
    } else {
      const count = steps[at + 1] ?? 0;
      laid.code.push(op.give, laid.gives.push(readyGive(program, { at: at + 2, count }, laid)) - 1);
      at += 2 + 2 * count;
    }
  }
}

/** Where each of a program's steps begins when the first begins at `start`. */
function placesOf({ steps, splits }: PackedProgram, start: number): readonly number[] {
  const places: number[] = [];
  let [at, place, split] = [0, start, 0];
  while (at < steps.length) {
    places.push(place);
    const kind = steps[at];
    place += kind === stepKind.test ? 5 : 2;
    if (kind === stepKind.test) at += 5;
    else if (kind === stepKind.give) at += 2 + 2 * (steps[at + 1] ?? 0);
    else {
      at += 1 + (splits[split]?.arms.length ?? 0);
      split += 1;
    }
  }
  return places;
}

function readySplit({ seed, node, arms, ranges, fallback }: PackedSplit, next: readonly number[], firstArm: number): ReadySplit {
  return { node, state: seedState(seed), firstArm, ranges: Int32Array.from(ranges), arms: arms.map((arm, place) => ({ arm, next: next[place] ?? end })), fallback };
}

function readyGive({ steps, placements }: PackedProgram, { at, count }: { readonly at: number; readonly count: number }, { variants, naming }: Laid): ReadyGive {
  const given: { readonly placement: string; readonly variant: BundleVariant }[] = [];
  for (let place = at; place < at + 2 * count; place += 2) {
    const index = naming.indexOf(steps[place + 1] ?? 0);
    const [placement, variant] = [placements[steps[place] ?? 0], index === null ? undefined : variants[index]];
    if (placement !== undefined && variant !== undefined) given.push({ placement, variant });
  }
  return given;
}

function stepsByPlace(campaigns: readonly Program[], starts: Int32Array): ReadonlyMap<number, Step> {
  const found = new Map<number, Step>();
  for (const [index, { steps }] of campaigns.entries()) {
    let place = starts[index] ?? end;
    for (const step of steps) {
      found.set(place, step);
      place += "test" in step ? 5 : 2;
    }
  }
  return found;
}

function campaignsByPlacement(campaigns: readonly PackedProgram[]): ReadonlyMap<string, readonly number[]> {
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
