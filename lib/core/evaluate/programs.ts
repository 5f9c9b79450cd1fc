import { seedState } from "./draw";
import { nothingDrawn, type Drawn } from "./drawn";
import { type ArmRule } from "./arm-rule";
import { type BundleVariant, type Program, type Step } from "@/lib/core/vocabulary/bundle";
import { makeNaming, type Naming } from "@/lib/core/vocabulary/naming";
import { stepKind, type PackedBundle, type PackedProgram, type PackedSplit } from "@/lib/core/vocabulary/packed-bundle";

/** What a step's first number says it is. Where it leads stands behind it; `end` leads nowhere. */
export const op = stepKind;
export const end = -1;

/** Whom a split sends where: the first range of 10 000 that holds the draw. Where each arm leads stands in `code`. */
export type ReadySplit = {
  readonly node: string;
  /** The hash after the split's seed. */
  readonly state: number;
  /** A number for each arm that no other arm of the bundle has: this one and those that follow. */
  readonly firstArm: number;
  /** From, to (exclusive), the arm's place in `arms`, again and again. */
  readonly ranges: readonly number[];
  readonly arms: readonly string[];
  /** The arm that everybody takes without a draw; −1: there is none. */
  readonly whole: number;
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
 * Every campaign's steps as one list of numbers: `test, predicate, no, yes, unknown`, or `split, which, next by arm`, or `give,
 * which`. A step leads to the place where another begins, and only onwards, so following it always ends.
 */
export type Programs = {
  readonly code: Int32Array;
  /** Where each campaign begins; `end` for one without steps. */
  readonly starts: Int32Array;
  readonly campaigns: readonly ReadyCampaign[];
  /** By the place in `code`: which of the campaign's steps stands there, to tell the way that was gone. Made when first told. */
  readonly stepAt: () => ReadonlyMap<number, Step>;
  readonly splits: readonly ReadySplit[];
  /** What a give of a campaign gives; undefined where a way ended with nothing. */
  readonly given: (give: number, campaign: number) => ReadyGive | undefined;
  /** What is decided for when nothing is named. */
  readonly placements: ReadonlySet<string>;
  /** The campaigns that may fill a placement, in rank order. */
  readonly campaignsOf: ReadonlyMap<string, readonly number[]>;
};

/** Lays all campaigns' programs out, once. */
export function makePrograms({ campaigns, placements }: PackedBundle, { variants, spelledOut, armRule }: Running): Programs {
  const laid = layAll(campaigns, armRule);
  const gives = new Array<ReadyGive | undefined>(laid.giveStarts.length);
  let steps: ReadonlyMap<number, Step> | undefined;
  return {
    code: laid.code,
    starts: laid.starts,
    campaigns: campaigns.map(({ id, from, until, holdout }) => ({ id, from, until, holdout, root: nothingDrawn() })),
    stepAt: () => (steps ??= stepsByPlace(spelledOut(), laid.starts)),
    splits: laid.splits,
    given: (give, campaign) => (give === end ? undefined : (gives[give] ??= readyGive(laid, give, { placements: campaigns[campaign]?.placements ?? [], variants }))),
    placements: new Set(Object.keys(placements)),
    campaignsOf: campaignsByPlacement(campaigns),
  };
}

/** What a bundle's reader and its evaluator share: its variants, and its campaigns' steps for whoever wants to be told the way. */
export type Shared = { readonly variants: readonly BundleVariant[]; readonly spelledOut: () => readonly Program[] };

type Running = Shared & { readonly armRule: ArmRule };

type Laid = {
  readonly armRule: ArmRule;
  readonly code: Int32Array;
  readonly starts: Int32Array;
  readonly splits: ReadySplit[];
  /** Where each give begins in `given`, which has a placement and a variant (below zero for none), again and again. */
  readonly giveStarts: number[];
  readonly given: Int32Array;
  readonly naming: Naming;
  /** How far `code` and `given` are written, and how many arms there were. */
  written: number;
  givenTo: number;
  arms: number;
};

function layAll(campaigns: readonly PackedProgram[], armRule: ArmRule): Laid {
  // Nothing gets longer but a split, by one.
  let most = 0;
  for (let index = 0; index < campaigns.length; index += 1) most += (campaigns[index]?.steps.length ?? 0) + (campaigns[index]?.splits.length ?? 0);
  const laid: Laid = { armRule, code: new Int32Array(most), starts: new Int32Array(campaigns.length), splits: [], giveStarts: [], given: new Int32Array(most), naming: makeNaming(), written: 0, givenTo: 0, arms: 0 };
  const places: number[] = [];
  for (const [index, program] of campaigns.entries()) {
    laid.starts[index] = program.steps.length === 0 ? end : laid.written;
    layProgram(program, laid, places);
  }
  return laid;
}

/** `places` is room to remember where each step begins. */
function layProgram(program: PackedProgram, laid: Laid, places: number[]): void {
  const { steps, splits } = program;
  const { code } = laid;
  const count = placesOf(program, laid.written, places);
  let at = 0;
  let split = 0;
  let place = laid.written;
  for (let step = 0; step < count; step += 1) {
    const kind = steps[at];
    const onwards = (from: number): number => (steps[from] === 0 ? end : (places[step + (steps[from] ?? 0)] ?? end));
    if (kind === stepKind.test) {
      code[place] = op.test;
      code[place + 1] = steps[at + 1] ?? 0;
      code[place + 2] = onwards(at + 3);
      code[place + 3] = onwards(at + 2);
      code[place + 4] = onwards(at + 4);
      place += 5;
      at += 5;
    } else if (kind === stepKind.split) {
      const own = splits[split] ?? noSplit;
      code[place] = op.split;
      code[place + 1] = laid.splits.push(readySplit(own, laid)) - 1;
      for (let arm = 0; arm < own.arms.length; arm += 1) code[place + 2 + arm] = onwards(at + 1 + arm);
      laid.arms += own.arms.length;
      place += 2 + own.arms.length;
      at += 1 + own.arms.length;
      split += 1;
    } else {
      code[place] = op.give;
      code[place + 1] = laid.giveStarts.push(laid.givenTo) - 1;
      place += 2;
      at = layGive(steps, at + 1, laid);
    }
  }
  laid.written = place;
}

/** Writes what is given, and says where the next step begins. */
function layGive(steps: readonly number[], at: number, laid: Laid): number {
  const next = at + 1 + 2 * (steps[at] ?? 0);
  for (let from = at + 1; from < next; from += 2) {
    laid.given[laid.givenTo] = steps[from] ?? 0;
    laid.given[laid.givenTo + 1] = laid.naming.indexOf(steps[from + 1] ?? 0) ?? -1;
    laid.givenTo += 2;
  }
  return next;
}

/** Writes where each of a program's steps begins when the first begins at `start`, and says how many there are. */
function placesOf({ steps, splits }: PackedProgram, start: number, places: number[]): number {
  let place = start;
  let count = 0;
  let split = 0;
  for (let at = 0; at < steps.length; count += 1) {
    places[count] = place;
    const kind = steps[at];
    if (kind === stepKind.test) {
      at += 5;
      place += 5;
    } else if (kind === stepKind.give) {
      at += 2 + 2 * (steps[at + 1] ?? 0);
      place += 2;
    } else {
      const arms = splits[split]?.arms.length ?? 0;
      at += 1 + arms;
      place += 2 + arms;
      split += 1;
    }
  }
  return count;
}

const noSplit: PackedSplit = { seed: "", node: "", arms: [], ranges: [], fallback: 0 };

const readySplit = (split: PackedSplit, { arms: firstArm, armRule }: Laid): ReadySplit => ({ node: split.node, state: seedState(split.seed), firstArm, ranges: split.ranges, arms: split.arms, ...armRule(split) });

function readyGive({ giveStarts, given, givenTo }: Laid, give: number, { placements, variants }: { readonly placements: readonly string[]; readonly variants: readonly BundleVariant[] }): ReadyGive {
  const ready: { readonly placement: string; readonly variant: BundleVariant }[] = [];
  const to = giveStarts[give + 1] ?? givenTo;
  for (let at = giveStarts[give] ?? to; at < to; at += 2) {
    const [placement, variant] = [placements[given[at] ?? 0], variants[given[at + 1] ?? -1]];
    if (placement !== undefined && variant !== undefined) ready.push({ placement, variant });
  }
  return ready;
}

function stepsByPlace(campaigns: readonly Program[], starts: Int32Array): ReadonlyMap<number, Step> {
  const found = new Map<number, Step>();
  for (const [index, { steps }] of campaigns.entries()) {
    let place = starts[index] ?? end;
    for (const step of steps) {
      found.set(place, step);
      place += "test" in step ? 5 : "split" in step ? 2 + step.arms.length : 2;
    }
  }
  return found;
}

function campaignsByPlacement(campaigns: readonly PackedProgram[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  campaigns.forEach(({ placements }, index) => {
    for (const placement of placements) {
      const own = found.get(placement);
      if (own === undefined) found.set(placement, [index]);
      else if (own.at(-1) !== index) own.push(index);
    }
  });
  return found;
}
