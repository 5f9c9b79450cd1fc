import { dateTrials } from "./date-trials";
import { findOperator } from "@/lib/core/operators/operators";
import { parseVersionRange } from "@/lib/core/operators/version-range";
import { anyOtherText } from "@/lib/core/vocabulary/any-other-text";
import { type AttributeType } from "@/lib/core/vocabulary/attribute";
import { parseValue } from "@/lib/core/vocabulary/value";
import { compareVersions, nextNumber, parseVersion, versionText, type Version } from "@/lib/core/vocabulary/version";
import { isJsonObject, type Json } from "@/lib/std/json";

/** A value to try. `point`: it is the only value of its cell; otherwise it stands for all that lies between two landmarks. */
export type Trial = { readonly value: Json; readonly point: boolean };

/** What an attribute is compared with, by all the comparisons in play. */
export type Compared = {
  readonly leaves: readonly { readonly op: string; readonly with: Json }[];
  readonly now: number;
  /** Whose days they are where a comparison says no zone. */
  readonly zone: string;
  /** All of them tell whole texts apart, so that beside those only one more is needed. */
  readonly isWhole?: boolean;
};

/**
 * Values that lie in every cell these comparisons cut an attribute's values into: the landmarks themselves, and one value between
 * each two, below the first and above the last. Made from operands alone; which truth each value has is asked of the operator.
 */
export function trialsFor(type: AttributeType, compared: Compared): readonly Trial[] {
  const trials = makers[type](compared);
  return [...new Map(trials.map((trial) => [JSON.stringify(trial.value), trial])).values()];
}

const makers: { readonly [Type in AttributeType]: (compared: Compared) => readonly Trial[] } = {
  text: ({ leaves, isWhole }) => (isWhole === true ? [...textsIn(leaves).map(point), between(freshAmong(textsIn(leaves)))] : textTrials(textsIn(leaves))),
  number: ({ leaves }) => numberTrials(numbersIn(leaves)),
  boolean: () => [point(true), point(false)],
  date: (compared) => dateTrials(compared).map(between),
  version: ({ leaves }) => versionTrials(versionsIn(leaves)),
  list: ({ leaves }) => listTrials(textsIn(leaves), numbersIn(leaves)),
  "number-list": ({ leaves }) => numberListTrials(numbersIn(leaves)),
  "object-list": itemTrials,
};

const point = (value: Json): Trial => ({ value, point: true });
const between = (value: Json): Trial => ({ value, point: false });

/** A text that nothing in play speaks of. */
function freshAmong(texts: readonly string[]): string {
  let fresh: string = anyOtherText;
  while (texts.includes(fresh)) fresh += " again";
  return fresh;
}

function textTrials(texts: readonly string[]): readonly Trial[] {
  const few = texts.slice(0, 12);
  const cases = texts.slice(0, 60).flatMap((text) => [text.toUpperCase(), text.toLowerCase(), text.slice(0, 1).toUpperCase() + text.slice(1)]);
  const longer = texts.slice(0, 60).flatMap((text) => [`${text} and more`, `more and ${text}`, `more ${text} more`]);
  const joined = few.flatMap((a) => few.flatMap((b) => (a === b ? [] : [a + b])));
  const three = few.length > 5 ? [] : few.flatMap((a) => few.flatMap((b) => few.map((c) => `${a}${b}${c}`)));
  return [...texts.map(point), ...[freshAmong(texts), ...longer, ...cases, ...joined, ...three].filter((text) => !texts.includes(text)).map(between), ...(texts.includes("") ? [] : [between("")])];
}

function numberTrials(numbers: readonly number[]): readonly Trial[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  const gaps = sorted.slice(1).flatMap((to, index) => valueBetween(sorted[index] ?? to, to));
  const ends = [first - Math.max(1, Math.abs(first)), last + Math.max(1, Math.abs(last))].filter((end) => Number.isFinite(end) && !numbers.includes(end));
  return [...sorted.map(point), ...[...gaps, ...ends].map(between)];
}

/** A number that reads well and lies strictly between; none where the two are neighbours. */
function valueBetween(from: number, to: number): readonly number[] {
  const whole = Math.floor(from) + 1;
  const middle = from + (to - from) / 2;
  const rounded = whole < to ? whole : Number(middle.toFixed(decimals(from, to)));
  return [rounded, middle].filter((value) => value > from && value < to).slice(0, 1);
}

/** As few decimals as two numbers take that stand so close; `toFixed` knows 100. */
const decimals = (from: number, to: number): number => Math.min(100, Math.ceil(-Math.log10(to - from)) + 1);

function versionTrials(named: readonly Version[]): readonly Trial[] {
  const sorted = named.toSorted(compareVersions).filter((version, index, all) => index === 0 || compareVersions(all[index - 1] ?? version, version) !== 0);
  const next = [lowest, ...sorted.map(nextVersion)].filter((version) => !sorted.some((other) => compareVersions(other, version) === 0));
  // Releases read better than prereleases, and lie in the same cell unless a landmark parts them.
  const releases = [{ ...lowest, prerelease: [] }, ...sorted.map((version) => ({ ...version, prerelease: [] })), ...sorted.map((version) => bumped(version, 2)), ...sorted.map((version) => bumped(version, 0))];
  const free = releases.filter((version) => !sorted.some((other) => compareVersions(other, version) === 0));
  return [...free.map((version) => between(versionText(version))), ...sorted.map((version) => point(versionText(version))), ...next.map((version) => between(versionText(version)))];
}

const lowest: Version = { numbers: ["0"], prerelease: ["0"] };

/** The release whose number at this place is one more, and those after it 0. */
const bumped = ({ numbers }: Version, place: number): Version => ({ numbers: [...Array.from({ length: place }, (_, at) => numbers[at] ?? "0"), nextNumber(numbers[place] ?? "0")], prerelease: [] });

/** The very next version in order, so that whatever lies between two landmarks is met. */
const nextVersion = (version: Version): Version => (version.prerelease.length > 0 ? { ...version, prerelease: [...version.prerelease, "0"] } : { ...bumped(version, 3), prerelease: ["0"] });

const versionsIn = (leaves: Compared["leaves"]): readonly Version[] =>
  leaves.flatMap((leaf) => textsIn([leaf])).flatMap((text) => [parseVersion(text), ...(parseVersionRange(text)?.alternatives ?? []).flat().flatMap(({ from, below }) => [from, below])].filter((version) => version !== null));

/** Each number alone, one beside it, all of them, none, and as many as a count asks for. */
function numberListTrials(numbers: readonly number[]): readonly Trial[] {
  const single = numberTrials(numbers).map(({ value }) => [value]);
  const counts = numbers.filter((size) => Number.isSafeInteger(size) && size > 1 && size <= 100).flatMap((size) => [size - 1, size, size + 1]);
  const filled = counts.map((size) => Array.from({ length: size }, (_, index) => index + 1));
  return [...single, numbers.slice(0, 100), [], ...filled].map((list) => between([...list]));
}

/** For each question an item of which it is so, and one of which it is not; all of the former together, one that says nothing, none, and as many as a count asks for. */
function itemTrials(compared: Compared): readonly Trial[] {
  const asked = compared.leaves.flatMap((leaf) => (isJsonObject(leaf.with) && Array.isArray(leaf.with.where) ? [leaf.with.where] : []));
  const made = (wanted: "yes" | "no"): readonly Json[] => asked.map((where) => itemFor(where, { compared, wanted }));
  const counts = numbersIn(compared.leaves).filter((size) => Number.isSafeInteger(size) && size >= 0 && size <= 100).flatMap((size) => [size, size + 1]);
  const filled = counts.map((size) => Array.from({ length: size }, (): Json => ({})));
  return [...[...made("yes"), ...made("no")].map((item) => [item]), made("yes").slice(0, 100), [{}], [], ...filled].map((list) => between([...list]));
}

function itemFor(where: readonly Json[], { compared, wanted }: { readonly compared: Compared; readonly wanted: "yes" | "no" }): Json {
  return Object.fromEntries(
    where.flatMap((member): readonly (readonly [string, Json])[] => {
      if (!isJsonObject(member) || typeof member.of !== "string" || typeof member.op !== "string") return [];
      const operator = findOperator(member.op);
      const [type] = operator?.types ?? [];
      const test = operator?.bind(member.with ?? null);
      if (type === undefined || test === undefined || test === null) return [];
      const found = trialsFor(type, { ...compared, leaves: [{ op: member.op, with: member.with ?? null }] }).find(({ value }) => test(parseValue({ type }, value, compared.zone) ?? undefined, compared) === wanted);
      return found === undefined ? [] : [[member.of, found.value]];
    }),
  );
}

/** Up to how many items all of their combinations are tried. */
export const fullListItems = 7;

function listTrials(items: readonly string[], sizes: readonly number[]): readonly Trial[] {
  const subsets = items.length <= fullListItems ? Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, index) => ((bits >> index) & 1) === 1)) : sampledLists(items);
  const counts = sizes.filter((size) => Number.isSafeInteger(size) && size >= 0 && size <= 100).flatMap((size) => [size - 1, size, size + 1]).filter((size) => size >= 0);
  const filled = counts.flatMap((size) => subsets.slice(0, 64).flatMap((subset) => (subset.length > size ? [] : [[...subset, ...Array.from({ length: size - subset.length }, (_, index) => `item ${index + 1}`)]])));
  return [[freshAmong(items)], ...subsets, ...filled].map((list) => between([...list]));
}

function sampledLists(items: readonly string[]): readonly (readonly string[])[] {
  const few = items.slice(0, 40);
  const pairs = few.slice(0, 12).flatMap((a, index) => few.slice(index + 1, 12).map((b) => [a, b]));
  return [[], ...few.map((item) => [item]), ...pairs, few, ...few.map((item) => few.filter((other) => other !== item))];
}

const textsIn = (leaves: Compared["leaves"]): readonly string[] => [...new Set(leaves.flatMap((leaf) => partsOf(leaf.with)).filter((part) => typeof part === "string"))];
const numbersIn = (leaves: Compared["leaves"]): readonly number[] => [...new Set(leaves.flatMap((leaf) => partsOf(leaf.with)).filter((part) => typeof part === "number"))];

function partsOf(json: Json): readonly Json[] {
  return typeof json !== "object" || json === null ? [json] : Object.values(json).flatMap((member: Json) => partsOf(member));
}
