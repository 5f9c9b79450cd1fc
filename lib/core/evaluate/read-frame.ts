import { booleanAt, faultAt, has, listAt, member, membersAt, oneOfAt, textAt, textOrNullAt, textsAt, wholeAt, type Reader } from "./bundle-reader";
import { attributeTypes, type AttributeShape } from "@/lib/core/vocabulary/attribute";
import { type BehaviourPredicate, type Bundle, type BundleExpectation, type FollowingEvent, type Program } from "@/lib/core/vocabulary/bundle";
import { mostLanguages } from "@/lib/core/vocabulary/language";
import { type LanguageTexts } from "@/lib/core/vocabulary/language-texts";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { isTimeZone } from "@/lib/core/vocabulary/time-zone";
import { isJsonObject, type Json, type JsonObject } from "@/lib/std/json";

/** The bounds of a bundle, the same when publishing and when loading. `depth` is how far predicates may nest. */
export const bundleLimits = { bytes: 5_000_000, predicates: 100_000, campaigns: 10_000, steps: 50_000, variants: 50_000, depth: 64, parts: 2000, time: 8.64e15, minutes: 36_500 * 24 * 60 } as const;

/** What is the same in every format. */
export function readFrame(root: Reader): Pick<Bundle, "environment" | "attributes" | "operators" | "placements" | "expectations"> {
  return {
    environment: textAt(member(root, "environment")),
    attributes: Object.fromEntries(membersAt(member(root, "attributes"), 5000).map(([key, at]) => [key, readShape(at)])),
    operators: textsAt(member(root, "operators"), 500),
    placements: Object.fromEntries(membersAt(member(root, "placements"), 5000).map(([key, at]) => [key, { contentType: textAt(member(at, "contentType")) }])),
    expectations: listAt(member(root, "expectations"), 1000).map(readExpectation),
  };
}

/** The workspace's time zone, of a format that has one. An evaluator without it would answer wrongly, so it is not read as another. */
export function zoneAt(root: Reader): string {
  const at = member(root, "zone");
  const zone = textAt(at);
  return isTimeZone(zone) ? zone : faultAt(at, "is no time zone that this evaluator knows");
}

/** Texts in other languages: by language, by field. */
export const languageTextsAt = (at: Reader): LanguageTexts =>
  Object.fromEntries(membersAt(at, mostLanguages).map(([language, texts]) => [language, Object.fromEntries(membersAt(texts, 100).map(([field, text]) => [field, textAt(text)]))]));

function readShape(at: Reader): AttributeShape {
  const shape = { type: oneOfAt(member(at, "type"), attributeTypes), purpose: textOrNullAt(member(at, "purpose")) };
  const sourced = has(at, "source") ? { ...shape, source: textAt(member(at, "source"), 64) } : shape;
  return has(at, "inSeconds") && booleanAt(member(at, "inSeconds")) ? { ...sourced, inSeconds: true } : sourced;
}

export const readComparison = (at: Reader) => ({ op: textAt(member(at, "op")), of: textAt(member(at, "of")), with: jsonAt(member(at, "with")) });

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

/** A campaign without its steps. */
export function readCampaign(at: Reader): Omit<Program, "steps"> {
  const holdout = member(at, "holdout");
  return {
    id: textAt(member(at, "id")),
    name: textAt(member(at, "name")),
    from: timeAt(member(at, "from")),
    until: timeAt(member(at, "until")),
    placements: textsAt(member(at, "placements"), 100),
    holdout: holdout.value === null ? null : { seed: textAt(member(holdout, "seed")), shareBp: wholeAt(member(holdout, "shareBp"), { from: 0, to: 10_000 }) },
  };
}

const timeAt = (at: Reader): number | null => (at.value === null ? null : wholeAt(at, { from: -bundleLimits.time, to: bundleLimits.time }));

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

/** A list of values of any kind, and one of objects. */
export const jsonsAt = (at: Reader, most: number): readonly Json[] => allAt(at, most, { all: areBoundedJson, each: jsonAt });
export const jsonObjectsAt = (at: Reader, most: number): readonly JsonObject[] => allAt(at, most, { all: areJsonObjects, each: jsonObjectAt });

type Checks<Item> = { readonly all: (items: readonly unknown[]) => items is readonly Item[]; readonly each: (at: Reader) => Item };

function allAt<Item>(at: Reader, most: number, { all, each }: Checks<Item>): readonly Item[] {
  const items: unknown = at.value;
  // Only where something is wrong are they looked at one by one, for the place.
  if (!Array.isArray(items) || items.length > most || !isAll(items, all)) return listAt(at, most).map(each);
  return items;
}

const isAll = <Item>(items: readonly unknown[], all: Checks<Item>["all"]): items is readonly Item[] => all(items);

const isObject = (json: Json): json is JsonObject => isJsonObject(json);

/** JSON of bounded depth. What came through JSON.parse has no other kinds of value, but a caller may hand over objects. */
function jsonAt(at: Reader): Json {
  return isBoundedJson(at.value, mostLevels) ? at.value : faultAt(at, `is not JSON of at most ${mostLevels} levels`);
}

const mostLevels = 16;

function areBoundedJson(items: readonly unknown[], levels = mostLevels): items is readonly Json[] {
  for (let at = 0; at < items.length; at += 1) if (!isBoundedJson(items[at], levels)) return false;
  return true;
}

function areJsonObjects(items: readonly unknown[]): items is readonly JsonObject[] {
  for (let at = 0; at < items.length; at += 1) if (!isJsonObject(items[at])) return false;
  return areBoundedJson(items);
}

function isBoundedJson(value: unknown, levels: number): value is Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || levels === 0) return false;
  return areBoundedJson(Array.isArray(value) ? value : Object.values(value), levels - 1);
}
