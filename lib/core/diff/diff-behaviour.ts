import { joinPools } from "./joint-pool";
import { partings, type Parting } from "./partings";
import { placementProgram } from "./placement-program";
import { makeSteps, shownKey } from "./placement-steps";
import { decide } from "@/lib/core/evaluate/decide";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { type Cell } from "@/lib/core/nearest/cells";
import { nearestProfile } from "@/lib/core/nearest/nearest-profile";
import { findProfile } from "@/lib/core/space/find-profile";
import { makeSpace, type Space } from "@/lib/core/space/make-space";
import { truthIn, type Region } from "@/lib/core/space/region";
import { type Bundle, type BundleVariant } from "@/lib/core/vocabulary/bundle";
import { zoneOfBundle } from "@/lib/core/vocabulary/bundle-format";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Json } from "@/lib/std/json";

/** One way in which what people see changes: from one thing to another, in one placement. Null: the default. */
export type BehaviourChange<Who> = {
  readonly placement: string;
  readonly from: BundleVariant | null;
  readonly to: BundleVariant | null;
  /** Somebody for whom it changes so: both bundles were asked. */
  readonly witness: ProfileJson;
  readonly personas: readonly Who[];
  /** How many of the sample it holds for, in basis points; null without a sample. */
  readonly sizeBp: number | null;
};

/** `complete`: it is proved that there is no other change. Where it is false a budget ended the search, or of somebody it could not be decided whether they can be. */
export type BehaviourDiff<Who> = { readonly changes: readonly BehaviourChange<Who>[]; readonly complete: boolean };

export type DiffOptions<Who extends { readonly profile: ProfileJson }> = {
  readonly now: number;
  readonly personas: readonly Who[];
  readonly sample: readonly ProfileJson[];
  /** Values that read well for an attribute, tried first for witnesses. */
  readonly suggested?: ((key: string) => readonly Json[]) | undefined;
  /** Steps of the walk, witnesses looked for, and tries for each. */
  readonly budget?: { readonly steps?: number; readonly witnesses?: number; readonly tries?: number };
};

/** Whose experience changes between two bundles: every pair of what was and what will be shown, each with somebody who proves it. */
export function diffBehaviour<Who extends { readonly profile: ProfileJson }>(before: LoadedBundle, after: LoadedBundle, options: DiffOptions<Who>): BehaviourDiff<Who> {
  const { now, personas, sample, budget = {} } = options;
  const found = new Map<string, Found<Who>>();
  const seen = (profile: ProfileJson, count: (change: Found<Who>) => void): void => {
    for (const { placement, from, to } of changesFor(profile, { before, after, now })) {
      const key = changeKey(placement, from, to);
      const change = found.get(key) ?? { placement, from, to, witness: profile, personas: [], sampled: 0 };
      count(change);
      found.set(key, change);
    }
  };
  for (const persona of personas) seen(persona.profile, (change) => change.personas.push(persona));
  for (const profile of sample) seen(profile, (change) => (change.sampled += 1));
  const search = { steps: budget.steps ?? 100_000, witnesses: budget.witnesses ?? 400, tries: budget.tries ?? 2000 };
  const complete = searched({ before, after, now, suggested: options.suggested, search, isKnown: (key) => found.has(key), add: (profile) => seen(profile, () => undefined) });
  const changes = [...found.values()].map(({ sampled, ...change }) => ({ ...change, sizeBp: sample.length === 0 ? null : Math.round((sampled / sample.length) * 10_000) }));
  return { changes: changes.toSorted((a, b) => (b.sizeBp ?? 0) - (a.sizeBp ?? 0) || b.personas.length - a.personas.length), complete };
}

type Found<Who> = { readonly placement: string; readonly from: BundleVariant | null; readonly to: BundleVariant | null; readonly witness: ProfileJson; readonly personas: Who[]; sampled: number };

const changeKey = (placement: string, from: BundleVariant | null, to: BundleVariant | null): string => JSON.stringify([placement, shownKey(from), shownKey(to)]);

type Asking = { readonly before: LoadedBundle; readonly after: LoadedBundle; readonly now: number };

function changesFor(profile: ProfileJson, { before, after, now }: Asking) {
  const [was, will] = [before, after].map((loaded) => decide(loaded, profileFromJson(profile, loaded.door), { now, trace: "none" }).placements);
  return placementsOf(before, after).flatMap((placement) => {
    const [from, to] = [was?.[placement]?.variant ?? null, will?.[placement]?.variant ?? null];
    return shownKey(from) === shownKey(to) ? [] : [{ placement, from, to }];
  });
}

const placementsOf = (before: LoadedBundle, after: LoadedBundle): readonly string[] => [...new Set([...Object.keys(before.bundle.placements), ...Object.keys(after.bundle.placements)])].sort();

type Searching = Asking & {
  readonly suggested: ((key: string) => readonly Json[]) | undefined;
  readonly search: { steps: number; witnesses: number; readonly tries: number };
  readonly isKnown: (key: string) => boolean;
  readonly add: (profile: ProfileJson) => void;
};

/** Looks for somebody in every region that nobody stands for yet. True: there is proof that no other change exists. */
function searched(searching: Searching): boolean {
  const { before, after, now, search, isKnown, add } = searching;
  const pool = joinPools(before.bundle, after.bundle);
  const space = makeSpace(pool.loaded, { now });
  const cells = new Map<string, readonly Cell[]>();
  // Where a rule does not mean the same in both, one pool of questions cannot stand for both.
  let proved = meansAlike(before.bundle, after.bundle);
  for (const placement of placementsOf(before, after)) {
    const make = makeSteps();
    const [was, will] = [placementProgram(before.bundle, { placement, now, moved: pool.before, make }), placementProgram(after.bundle, { placement, now, moved: pool.after, make })];
    for (const parting of partings(was, will, search)) {
      if (isKnown(changeKey(placement, parting.from, parting.to))) continue;
      search.witnesses -= 1;
      if (search.witnesses < 0) return false;
      const witness = witnessOf(parting, { ...searching, space, placement, cells });
      if (witness === "undecided") proved = false;
      else if (witness !== "nobody") add(witness);
    }
    if (search.steps < 0) return false;
  }
  return proved;
}

const meansAlike = (before: Bundle, after: Bundle): boolean => before.format === after.format && zoneOfBundle(before) === zoneOfBundle(after);

type Witnessing = Searching & { readonly space: Space; readonly placement: string; readonly cells: Map<string, readonly Cell[]> };

/** Somebody in a region, the plainest that was found; or that there is nobody. */
function witnessOf(parting: Parting, witnessing: Witnessing): ProfileJson | "nobody" | "undecided" {
  const { from, to, goals, draws, identified } = parting;
  const { space, now, suggested, placement, cells, search } = witnessing;
  const key = changeKey(placement, from, to);
  const accept = (profile: ProfileJson): boolean => changesFor(profile, witnessing).some((change) => change.placement === placement && changeKey(placement, change.from, change.to) === key);
  const found = findProfile(space, regionOf(parting), { steps: search.tries });
  if (found.kind === "none" && found.certainty === "proved") return "nobody";
  const question = { loaded: space.loaded, from: { attributes: {} }, now, suggested, goals, draws: identified === true ? draws : [], accept, cells, budget: { changes: 12, steps: search.tries } };
  const nearest = nearestProfile(question)?.profile;
  if (nearest !== undefined) return nearest;
  return found.kind === "found" && accept(found.profile) ? found.profile : "undecided";
}

function regionOf({ goals, draws, identified }: Parting): Region {
  const asked = goals.map(({ predicate, truths }) => truthIn(predicate, truths));
  const drawn = draws.map(({ seed, ranges }): Region => ({ draw: seed, ranges }));
  const known: readonly Region[] = identified === null ? [] : [{ visitor: identified ? "known" : "unknown" }];
  return { all: [...asked, ...drawn, ...known] };
}
