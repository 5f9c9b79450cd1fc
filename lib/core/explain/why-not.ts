import { agreesWith, routesToVariant, type Asked, type RouteToVariant } from "./routes-to-variant";
import { decide } from "@/lib/core/evaluate/decide";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { legsOf } from "@/lib/core/nearest/routes";
import { truthsFor } from "@/lib/core/nearest/truths-for";
import { type Decision } from "@/lib/core/vocabulary/decision";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Truth } from "@/lib/core/vocabulary/truth";

/** Why a visitor does not get a variant, as data: the first place where the ways part, on the way to it that is nearest to theirs. */
export type WhyNot =
  | { readonly kind: "shown"; readonly placement: string }
  /** Nothing that is live here ever shows it. */
  | { readonly kind: "nowhere" }
  | { readonly kind: "not-open"; readonly campaign: string; readonly from: number | null; readonly until: number | null }
  | { readonly kind: "answered"; readonly campaign: string; readonly node: string; readonly predicate: number; readonly truth: Truth; readonly needed: readonly Truth[]; readonly took: string | null; readonly way: string | null; readonly others: number }
  | { readonly kind: "drawn"; readonly campaign: string; readonly node: string; readonly took: string | null; readonly arm: string; readonly others: number }
  | { readonly kind: "held-out"; readonly campaign: string }
  /** A campaign above shows something in the same placement. */
  | { readonly kind: "taken"; readonly campaign: string; readonly placement: string; readonly by: string };

/** Why this visitor does not get this variant. Total: there is always an answer. */
export function whyNot(loaded: LoadedBundle, profile: ProfileJson, { now, variant }: { readonly now: number; readonly variant: string }): WhyNot {
  const asked: Asked = { loaded, profile, now, variant };
  const decision = decide(loaded, profileFromJson(profile, loaded.door), { now });
  const placement = placementShowing(decision, variant);
  if (placement !== null) return { kind: "shown", placement };
  const all = routesToVariant(asked);
  const open = all.filter(({ program }) => isOpen(program, now));
  const [nearest] = open;
  const [closed] = all;
  if (nearest === undefined) return closed === undefined ? { kind: "nowhere" } : { kind: "not-open", campaign: closed.program.id, from: closed.program.from, until: closed.program.until };
  return partingOn(nearest, asked) ?? afterwards(nearest, asked, decision);
}

/** Where a decision shows a variant, or null. */
export const placementShowing = (decision: Decision, variant: string): string | null => Object.values(decision.placements).find((given) => given.variant?.id === variant)?.placement ?? null;

const isOpen = ({ from, until }: { readonly from: number | null; readonly until: number | null }, now: number): boolean => (from === null || from <= now) && (until === null || now < until);

function partingOn({ program, legs }: RouteToVariant, asked: Asked): WhyNot | null {
  const agrees = agreesWith(asked);
  const failing = legs.filter((leg) => !agrees(leg));
  const [first] = failing;
  if (first === undefined) return null;
  const others = failing.length - 1;
  const step = program.steps[first.step];
  // The way this visitor takes instead.
  const taken = step === undefined ? undefined : legsOf(step, first.step).find(agrees);
  if (first.kind === "split") return { kind: "drawn", campaign: program.id, node: first.node, took: taken?.kind === "split" ? taken.arm : null, arm: first.arm, others };
  const truth = truthsFor(asked.loaded, asked.profile, asked.now)(first.predicate);
  const took = taken?.kind === "test" ? taken.way : null;
  return { kind: "answered", campaign: program.id, node: first.node, predicate: first.predicate, truth, needed: first.truths, took, way: first.way, others };
}

/** The way leads there, and still the visitor does not get it. */
function afterwards({ program }: RouteToVariant, { loaded, variant }: Asked, decision: Decision): WhyNot {
  const trace = decision.campaigns.find(({ campaign }) => campaign === program.id);
  const given = Object.values(decision.placements).filter(({ campaign }) => campaign !== null && campaign !== program.id);
  const index = loaded.bundle.variants.findIndex(({ id }) => id === variant);
  const there = program.steps.flatMap((step) => ("give" in step ? Object.entries(step.give).flatMap(([placement, shown]) => (shown === index ? [placement] : [])) : []));
  const taking = given.find(({ placement }) => there.includes(placement));
  if (trace?.outcome !== "held-out" && taking?.campaign !== undefined && taking.campaign !== null) {
    return { kind: "taken", campaign: program.id, placement: taking.placement, by: taking.campaign };
  }
  return { kind: "held-out", campaign: program.id };
}
