import { drawOf } from "./draw";
import { type LoadedBundle } from "./load-bundle";
import { runProgram, type Run } from "./run-program";
import { type Asking } from "./truth-of";
import { type BundleVariant, type Program } from "@/lib/core/vocabulary/bundle";
import { type CampaignTrace, type Decision, type PlacementDecision } from "@/lib/core/vocabulary/decision";
import { type Profile } from "@/lib/core/vocabulary/profile";
import { type Truth } from "@/lib/core/vocabulary/truth";

export type DecideOptions = {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Only these; all of the bundle's when absent. */
  readonly placements?: readonly string[];
};

/**
 * The answer for one profile. Total and pure: any loaded bundle and any profile give a decision; nothing is thrown, looped
 * or fetched. For each placement the first campaign in rank order whose flow shows something there has it; a campaign is
 * followed at most once and may fill several placements.
 */
export function decide(loaded: LoadedBundle, profile: Profile, options: DecideOptions): Decision {
  const { bundle } = loaded;
  const asking: Asking = { loaded, profile, now: options.now, truths: [] };
  const placements = new Map<string, PlacementDecision>();
  const wanted = new Set(options.placements ?? Object.keys(bundle.placements));
  const campaigns = bundle.campaigns
    .filter((program) => program.placements.some((placement) => wanted.has(placement)))
    .map((program) => followed(program, asking, { wanted, placements }));
  for (const placement of wanted) {
    if (placements.has(placement)) continue;
    const reason = Object.hasOwn(bundle.placements, placement) ? "no-campaign" : "unknown-placement";
    placements.set(placement, { placement, reason, variant: null, campaign: null, exposure: null });
  }
  const notes = [...profile.notes, ...loaded.unsupported.map((about) => ({ code: "unsupported", about }) as const)];
  return { placements: Object.fromEntries(placements), campaigns, truths: truthsOf(asking), notes };
}

type Filling = { readonly wanted: ReadonlySet<string>; readonly placements: Map<string, PlacementDecision> };

function followed(program: Program, asking: Asking, filling: Filling): CampaignTrace {
  if (!isOpen(program, asking.now)) return { campaign: program.id, outcome: "not-open", path: [] };
  const run = runProgram(program, asking);
  if (run.give === null) return { campaign: program.id, outcome: "not-eligible", path: run.path };
  const shown = variantsShown(program, run, asking);
  if (shown.length === 0) return { campaign: program.id, outcome: "nothing", path: run.path };
  const heldOut = isHeldOut(program, asking.profile.visitor);
  const free = shown.filter(({ placement }) => filling.wanted.has(placement) && !filling.placements.has(placement));
  for (const { placement, variant } of free) {
    filling.placements.set(placement, filled({ program, run, placement, variant, heldOut, visitor: asking.profile.visitor }));
  }
  const outcome = free.length === 0 ? "shadowed" : heldOut ? "held-out" : "shown";
  return { campaign: program.id, outcome, path: run.path };
}

const isOpen = ({ from, until }: Program, now: number): boolean => (from === null || from <= now) && (until === null || now < until);

/** Without an id there is no draw, and nobody is held out by accident. */
function isHeldOut({ holdout }: Program, visitor: string | null): boolean {
  return holdout !== null && visitor !== null && drawOf(holdout.seed, visitor) < holdout.shareBp;
}

function variantsShown(program: Program, run: Run, { loaded }: Asking): readonly { readonly placement: string; readonly variant: BundleVariant }[] {
  return Object.entries(run.give ?? {}).flatMap(([placement, index]) => {
    const variant = index === null ? undefined : loaded.bundle.variants[index];
    return variant !== undefined && program.placements.includes(placement) ? [{ placement, variant }] : [];
  });
}

type Filled = {
  readonly program: Program;
  readonly run: Run;
  readonly placement: string;
  readonly variant: BundleVariant;
  readonly heldOut: boolean;
  readonly visitor: string | null;
};

function filled({ program, run, placement, variant, heldOut, visitor }: Filled): PlacementDecision {
  const shown = heldOut ? null : variant;
  const exposure = visitor === null ? null : { campaign: program.id, placement, variant: shown?.id ?? null, arms: run.arms, heldOut };
  return { placement, reason: reasonOf(run, heldOut), variant: shown, campaign: program.id, exposure };
}

function reasonOf(run: Run, heldOut: boolean): PlacementDecision["reason"] {
  if (heldOut) return "holdout";
  if (run.undrawn) return "no-visitor-id";
  return run.arms.length > 0 ? "split" : "matched";
}

function truthsOf({ truths }: Asking): ReadonlyMap<number, Truth> {
  const known = new Map<number, Truth>();
  truths.forEach((truth, index) => {
    if (truth !== undefined) known.set(index, truth);
  });
  return known;
}
