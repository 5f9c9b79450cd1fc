import { drawOf } from "./draw";
import { askWord, begin, type Engine } from "./engine";
import { type ReadyBundle } from "./ready-bundle";
import { type Drawn } from "./drawn";
import { end, type Programs, type ReadyCampaign } from "./programs";
import { runProgram, type Run } from "./run-program";
import { type BundleVariant } from "@/lib/core/vocabulary/bundle";
import { type CampaignTrace, type Decision, type PlacementDecision, type TraceStep } from "@/lib/core/vocabulary/decision";
import { type Profile } from "@/lib/core/vocabulary/profile";
import { type Truth } from "@/lib/core/vocabulary/truth";

export type DecideOptions = {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Only these; all of the bundle's when absent. */
  readonly placements?: readonly string[];
  /** `none` leaves the campaigns' ways and the truths out, for whoever only wants to know what to show. */
  readonly trace?: "whole" | "none";
};

/**
 * The answer for one profile. Total and pure: any loaded bundle and any profile give a decision; nothing is thrown, looped
 * or fetched. For each placement the first campaign in rank order whose flow shows something there has it; a campaign is
 * followed at most once and may fill several placements.
 */
export function decide(loaded: ReadyBundle, profile: Profile, { now, placements: asked, trace = "whole" }: DecideOptions): Decision {
  const { engine, programs } = loaded;
  begin(engine, profile, now);
  const [only] = asked ?? [];
  if (trace === "none" && asked?.length === 1 && only !== undefined) return decidedAlone(loaded, only);
  engine.asked = trace === "whole" ? [] : null;
  const wanted = asked === undefined ? programs.placements : new Set(asked);
  const filling: Filling = { wanted, placements: noPlacements(), filled: 0 };
  const campaigns: CampaignTrace[] = [];
  for (const index of candidates(loaded, asked, wanted)) {
    // Without a trace, whoever comes after the last free placement makes no difference.
    if (engine.asked === null && filling.filled === wanted.size) break;
    const program = programs.campaigns[index];
    if (program === undefined) continue;
    const path: TraceStep[] | null = engine.asked === null ? null : [];
    const outcome = followed(loaded, { index, program, path }, filling);
    if (path !== null) campaigns.push({ campaign: program.id, outcome, path });
  }
  for (const placement of wanted) {
    filling.placements[placement] ??= { placement, reason: reasonForNothing(programs, placement), variant: null, campaign: null, exposure: null };
  }
  const truths = truthsOf(engine);
  return { placements: filling.placements, campaigns, truths, notes: notesOf(loaded) };
}

/** What most pages ask for, without the room that several placements need. */
function decidedAlone(loaded: ReadyBundle, placement: string): Decision {
  const placements = noPlacements();
  placements[placement] = aloneIn(loaded, placement);
  return { placements, campaigns: [], truths: noTruths, notes: notesOf(loaded) };
}

function aloneIn({ engine, programs }: ReadyBundle, placement: string): PlacementDecision {
  for (const index of programs.campaignsOf.get(placement) ?? []) {
    const program = programs.campaigns[index];
    if (program === undefined || !isOpen(program, engine.now)) continue;
    const run: Run = { give: end, drawn: program.root };
    runProgram(programs, index, { engine, run, path: null });
    const shown = programs.given(run.give, index)?.find((give) => give.placement === placement);
    if (shown === undefined) continue;
    const { visitor } = engine.profile;
    return filled({ program, drawn: run.drawn, placement, variant: shown.variant, heldOut: isHeldOut(program, visitor), counted: visitor !== null });
  }
  return { placement, reason: reasonForNothing(programs, placement), variant: null, campaign: null, exposure: null };
}

const reasonForNothing = ({ placements }: Programs, placement: string): PlacementDecision["reason"] => (placements.has(placement) ? "no-campaign" : "unknown-placement");

const notesOf = ({ engine, unsupported }: ReadyBundle): Decision["notes"] =>
  unsupported.length === 0 ? engine.profile.notes : [...engine.profile.notes, ...unsupported.map((about) => ({ code: "unsupported", about }) as const)];

/** The campaigns that may fill what is wanted, in rank order. */
function candidates({ programs }: ReadyBundle, asked: readonly string[] | undefined, wanted: ReadonlySet<string>): Iterable<number> {
  if (asked === undefined) return programs.campaigns.keys();
  const [only] = asked;
  if (wanted.size === 1 && only !== undefined) return programs.campaignsOf.get(only) ?? [];
  return [...new Set([...wanted].flatMap((placement) => programs.campaignsOf.get(placement) ?? []))].sort((a, b) => a - b);
}

type Filling = { readonly wanted: ReadonlySet<string>; readonly placements: Record<string, PlacementDecision>; filled: number };

/** Nothing is inherited here, so that a placement may be called anything. */
const noPlacements = (): Record<string, PlacementDecision> => Object.create(null);

type Followed = { readonly index: number; readonly program: ReadyCampaign; readonly path: TraceStep[] | null };

function followed({ engine, programs }: ReadyBundle, { index, program, path }: Followed, filling: Filling): CampaignTrace["outcome"] {
  if (!isOpen(program, engine.now)) return "not-open";
  const run: Run = { give: end, drawn: program.root };
  runProgram(programs, index, { engine, run, path });
  const shown = programs.given(run.give, index);
  if (shown === undefined) return "not-eligible";
  if (shown.length === 0) return "nothing";
  const { visitor } = engine.profile;
  const heldOut = isHeldOut(program, visitor);
  let free = 0;
  for (const { placement, variant } of shown) {
    if (!filling.wanted.has(placement) || filling.placements[placement] !== undefined) continue;
    free += 1;
    filling.placements[placement] = filled({ program, drawn: run.drawn, placement, variant, heldOut, counted: visitor !== null });
  }
  filling.filled += free;
  if (free === 0) return "shadowed";
  return heldOut ? "held-out" : "shown";
}

const isOpen = ({ from, until }: ReadyCampaign, now: number): boolean => (from === null || from <= now) && (until === null || now < until);

/** Without an id there is no draw, and nobody is held out by accident. */
function isHeldOut({ holdout }: ReadyCampaign, visitor: string | null): boolean {
  return holdout !== null && holdout.shareBp > 0 && visitor !== null && drawOf(holdout.seed, visitor) < holdout.shareBp;
}

type Filled = {
  readonly program: ReadyCampaign;
  readonly drawn: Drawn;
  readonly placement: string;
  readonly variant: BundleVariant;
  readonly heldOut: boolean;
  /** Whether there is a visitor to count. */
  readonly counted: boolean;
};

// An exposure names arms, not visitors, so an answer is whoever's it is for.
function filled(asked: Filled): PlacementDecision {
  const known = (asked.drawn.answers ??= new Map<BundleVariant, PlacementDecision[]>());
  const own = known.get(asked.variant);
  const found = own?.find((each) => isFor(each, asked));
  if (found !== undefined) return found;
  const made = answered(asked);
  if (own === undefined) known.set(asked.variant, [made]);
  else own.push(made);
  return made;
}

const isFor = ({ placement, reason, exposure }: PlacementDecision, asked: Filled): boolean =>
  placement === asked.placement && (reason === "holdout") === asked.heldOut && (exposure !== null) === asked.counted;

function answered({ program, drawn, placement, variant, heldOut, counted }: Filled): PlacementDecision {
  const shown = heldOut ? null : variant;
  const exposure = counted ? { campaign: program.id, placement, variant: shown?.id ?? null, arms: drawn.arms, heldOut } : null;
  return { placement, reason: reasonOf(drawn, heldOut), variant: shown, campaign: program.id, exposure };
}

function reasonOf(drawn: Drawn, heldOut: boolean): PlacementDecision["reason"] {
  if (heldOut) return "holdout";
  if (drawn.undrawn) return "no-visitor-id";
  return drawn.arms.length > 0 ? "split" : "matched";
}

function truthsOf(engine: Engine): ReadonlyMap<number, Truth> {
  const asked = engine.asked;
  engine.asked = null;
  if (asked === null) return noTruths;
  const truths = new Map<number, Truth>();
  for (const index of asked) if (!truths.has(index)) truths.set(index, askWord(engine, index));
  return truths;
}

const noTruths: ReadonlyMap<number, Truth> = new Map();
