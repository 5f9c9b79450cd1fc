import { booleanAt, faultAt, has, listAt, member, membersAt, oneOfAt, textAt, textOrNullAt, wholeAt, type Reader } from "./bundle-reader";
import { attributeTypes, type AttributeShape } from "@/lib/core/vocabulary/attribute";
import { type BehaviourPredicate, type Bundle, type BundleExpectation, type BundleVariant, type FollowingEvent, type Predicate, type Program, type Step } from "@/lib/core/vocabulary/bundle";
import { predicateParts } from "@/lib/core/vocabulary/predicate-parts";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { isJsonObject, type Json, type JsonObject } from "@/lib/std/json";

/** The bounds of a bundle, the same when publishing and when loading. `depth` is how far predicates may nest. */
export const bundleLimits = { bytes: 5_000_000, predicates: 100_000, campaigns: 10_000, steps: 50_000, variants: 50_000, depth: 64, parts: 2000, time: 8.64e15, minutes: 36_500 * 24 * 60 } as const;

/** Rebuilds a bundle of format 1 member by member from untrusted JSON; throws `BundleFault` at the first thing that is not as it must be. */
export function readBundle(root: Reader): Bundle {
  const predicates = readPredicates(listAt(member(root, "predicates"), bundleLimits.predicates));
  const variants = listAt(member(root, "variants"), bundleLimits.variants).map(readVariant);
  return {
    format: 1,
    ...readFrame(root),
    predicates,
    variants,
    campaigns: listAt(member(root, "campaigns"), bundleLimits.campaigns).map((at) => readProgram(at, { predicates: predicates.length, variants: variants.length })),
  };
}

/** What is the same in every format. */
export function readFrame(root: Reader): Pick<Bundle, "environment" | "attributes" | "operators" | "placements" | "expectations"> {
  return {
    environment: textAt(member(root, "environment")),
    attributes: Object.fromEntries(membersAt(member(root, "attributes"), 5000).map(([key, at]) => [key, readShape(at)])),
    operators: listAt(member(root, "operators"), 500).map((at) => textAt(at)),
    placements: Object.fromEntries(membersAt(member(root, "placements"), 5000).map(([key, at]) => [key, { contentType: textAt(member(at, "contentType")) }])),
    expectations: listAt(member(root, "expectations"), 1000).map(readExpectation),
  };
}

function readShape(at: Reader): AttributeShape {
  const shape = { type: oneOfAt(member(at, "type"), attributeTypes), purpose: textOrNullAt(member(at, "purpose")) };
  return has(at, "source") ? { ...shape, source: textAt(member(at, "source"), 64) } : shape;
}

function readPredicates(readers: readonly Reader[]): readonly Predicate[] {
  const depths: number[] = [];
  return readers.map((at, index) => {
    const predicate = readPredicate(at, index);
    const depth = 1 + Math.max(0, ...predicateParts(predicate).map((part) => depths[part] ?? 0));
    if (depth > bundleLimits.depth) faultAt(at, `nests deeper than ${bundleLimits.depth}`);
    depths.push(depth);
    return predicate;
  });
}

function readPredicate(at: Reader, index: number): Predicate {
  const parts = (key: string) => listAt(member(at, key), bundleLimits.parts).map((part) => wholeAt(part, { from: 0, to: index - 1 }));
  if (has(at, "all")) return { all: parts("all") };
  if (has(at, "any")) return { any: parts("any") };
  if (has(at, "none")) return { none: parts("none") };
  if (has(at, "did")) return { did: readBehaviour(member(at, "did")) };
  return readComparison(at);
}

const readComparison = (at: Reader) => ({ op: textAt(member(at, "op")), of: textAt(member(at, "of")), with: jsonAt(member(at, "with")) });

const behaviourMembers: ReadonlySet<string> = new Set(["event", "atLeast", "withinDays", "where", "then"]);

export function readBehaviour(at: Reader): BehaviourPredicate {
  const days = member(at, "withinDays");
  // One that asks more than this evaluator knows of would be answered wrongly, so it is not read as if it asked less.
  const [stranger] = membersAt(at, 20).filter(([key]) => !behaviourMembers.has(key));
  if (stranger !== undefined) faultAt(stranger[1], "is nothing that this evaluator can ask of a behaviour");
  return {
    event: textAt(member(at, "event")),
    atLeast: wholeAt(member(at, "atLeast"), { from: 1, to: 10_000 }),
    withinDays: days.value === null ? null : wholeAt(days, { from: 1, to: 36_500 }),
    where: listAt(member(at, "where"), 20).map(readComparison),
    ...(has(at, "then") ? { then: readFollowing(member(at, "then")) } : {}),
  };
}

function readFollowing(at: Reader): FollowingEvent {
  const minutes = member(at, "withinMinutes");
  return {
    event: textAt(member(at, "event")),
    did: booleanAt(member(at, "did")),
    withinMinutes: minutes.value === null ? null : wholeAt(minutes, { from: 1, to: bundleLimits.minutes }),
    where: listAt(member(at, "where"), 20).map(readComparison),
  };
}

function readVariant(at: Reader): BundleVariant {
  return { id: textAt(member(at, "id")), name: textAt(member(at, "name")), contentType: textAt(member(at, "contentType")), content: jsonObjectAt(member(at, "content")) };
}

type Counts = { readonly predicates: number; readonly variants: number };

function readProgram(at: Reader, counts: Counts): Program {
  const steps = listAt(member(at, "steps"), bundleLimits.steps);
  return { ...readCampaign(at), steps: steps.map((step, index) => readStep(step, { ...counts, next: { from: index + 1, to: steps.length } })) };
}

/** A campaign without its steps. */
export function readCampaign(at: Reader): Omit<Program, "steps"> {
  const holdout = member(at, "holdout");
  return {
    id: textAt(member(at, "id")),
    name: textAt(member(at, "name")),
    from: timeAt(member(at, "from")),
    until: timeAt(member(at, "until")),
    placements: listAt(member(at, "placements"), 100).map((placement) => textAt(placement)),
    holdout: holdout.value === null ? null : { seed: textAt(member(holdout, "seed")), shareBp: wholeAt(member(holdout, "shareBp"), { from: 0, to: 10_000 }) },
  };
}

const timeAt = (at: Reader): number | null => (at.value === null ? null : wholeAt(at, { from: -bundleLimits.time, to: bundleLimits.time }));

function readStep(at: Reader, counts: Counts & { readonly next: { readonly from: number; readonly to: number } }): Step {
  const node = textAt(member(at, "node"));
  if (has(at, "test")) {
    const ways = member(at, "ways");
    const next = (truth: string) => wholeAt(member(at, truth), counts.next);
    return {
      test: wholeAt(member(at, "test"), { from: 0, to: counts.predicates - 1 }),
      node,
      yes: next("yes"),
      no: next("no"),
      unknown: next("unknown"),
      ways: { yes: textOrNullAt(member(ways, "yes")), no: textOrNullAt(member(ways, "no")), unknown: textOrNullAt(member(ways, "unknown")) },
    };
  }
  if (has(at, "split")) {
    const arms = listAt(member(at, "arms"), 100).map((arm) => ({
      arm: textAt(member(arm, "arm")),
      ranges: listAt(member(arm, "ranges"), 200).map(readRange),
      next: wholeAt(member(arm, "next"), counts.next),
    }));
    if (arms.length === 0) faultAt(member(at, "arms"), "is empty");
    return { split: textAt(member(at, "split")), node, arms, fallback: textAt(member(at, "fallback")) };
  }
  const given = membersAt(member(at, "give"), 100).map(([placement, variant]): [string, number | null] => [
    placement,
    variant.value === null ? null : wholeAt(variant, { from: 0, to: counts.variants - 1 }),
  ]);
  return { give: Object.fromEntries(given), node };
}

function readRange(at: Reader): readonly [number, number] {
  const [from, to] = listAt(at, 2);
  if (from === undefined || to === undefined) return faultAt(at, "is not a pair");
  return [wholeAt(from, { from: 0, to: 10_000 }), wholeAt(to, { from: 0, to: 10_000 })];
}

function readExpectation(at: Reader): BundleExpectation {
  return {
    persona: textAt(member(at, "persona")),
    profile: profileAt(member(at, "profile")),
    placement: textAt(member(at, "placement")),
    variant: textOrNullAt(member(at, "variant")),
  };
}

// `profileFromJson` reads what is inside once more, and takes anything.
function profileAt(at: Reader): ProfileJson {
  const json = jsonObjectAt(at);
  return { ...json, attributes: jsonObjectAt(member(at, "attributes")) };
}

export function jsonObjectAt(at: Reader): JsonObject {
  const json = jsonAt(at);
  return isObject(json) ? json : faultAt(at, "is not an object");
}

const isObject = (json: Json): json is JsonObject => isJsonObject(json);

/** JSON of bounded depth. What came through JSON.parse has no other kinds of value, but a caller may hand over objects. */
export function jsonAt(at: Reader): Json {
  return isBoundedJson(at.value, 16) ? at.value : faultAt(at, "is not JSON of at most 16 levels");
}

function isBoundedJson(value: unknown, depth: number): value is Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth === 0) return false;
  if (Array.isArray(value)) return value.every((each) => isBoundedJson(each, depth - 1));
  return Object.values(value).every((each) => isBoundedJson(each, depth - 1));
}
