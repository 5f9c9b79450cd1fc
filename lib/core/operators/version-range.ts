import { type OperandReader } from "./operand-kind";
import { compareVersions, nextNumber, parseVersion, type Version } from "@/lib/core/vocabulary/version";

/** Versions from `from` on and below `below`; null is no end. */
export type Interval = { readonly from: Version | null; readonly fromOpen: boolean; readonly below: Version | null; readonly belowClosed: boolean };

/** Alternatives of intervals that must all hold. */
export type VersionRange = { readonly alternatives: readonly (readonly Interval[])[] };

/**
 * Reads a range as npm's (node-semver, `includePrerelease`): comparators (`<`, `<=`, `>`, `>=`, `=`), `^2.1.0`, `~2.1.0`, `2.1` or `2.x` for all that begin so, a space
 * for *and*, `||` for *or*; with up to four numbers. A prerelease is in the range where its place in the order is: what begins so begins with its first
 * prerelease, and ends before that of the next, so `2.0.0-beta.1` is in `2.x` and not in `1.x`. Nothing comes after an `x`. Null: not a range.
 */
export function parseVersionRange(text: string): VersionRange | null {
  return rangeOf(text, intervalOf);
}

/** A range whose words are read by `read`. */
export function rangeOf(text: string, read: (word: string) => Interval | null): VersionRange | null {
  if (text.length > 200 || text.trim() === "") return null;
  const alternatives = text.split("||").map((part) => allOf(part.trim(), read));
  return alternatives.every((each) => each !== null) ? { alternatives } : null;
}

/** Whether the version lies in the range. */
export function isInRange(version: Version, { alternatives }: VersionRange): boolean {
  return alternatives.some((intervals) => intervals.every((interval) => isWithin(version, interval)));
}

function isWithin(version: Version, { from, fromOpen, below, belowClosed }: Interval): boolean {
  const [low, high] = [from === null ? 1 : compareVersions(version, from), below === null ? -1 : compareVersions(version, below)];
  return (fromOpen ? low > 0 : low >= 0) && (belowClosed ? high <= 0 : high < 0);
}

function allOf(text: string, read: (word: string) => Interval | null): readonly Interval[] | null {
  // A comparator may stand apart from its version: `>= 2.0`.
  const words = text.replace(/([<>=^~])\s+/g, "$1").split(/\s+/).filter((word) => word !== "");
  const intervals = words.map(read);
  return words.length > 0 && words.length <= 10 && intervals.every((each) => each !== null) ? intervals : null;
}

const word = /^(>=|<=|>|<|=|\^|~)?(?:[vV]?(\d+(?:\.\d+){0,3}))?((?:\.?[xX*])*)((?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/;

function intervalOf(text: string): Interval | null {
  const [whole, sign = "", numbers = "", wild = "", tail = ""] = word.exec(text) ?? [];
  const span = whole === undefined ? null : spanOf(numbers, wild, tail);
  if (span === null) return null;
  const { from, next } = span;
  if (from === null) return sign === "<" || sign === ">" ? { ...everything, below: lowest } : everything;
  const makers: Readonly<Record<string, Interval>> = {
    ">=": { ...everything, from },
    "<": { ...everything, below: from },
    ">": { ...everything, from: next ?? from, fromOpen: next === null },
    "<=": { ...everything, below: next ?? from, belowClosed: next === null },
    "^": { ...everything, from, below: bumped(from, firstSaying(from)) },
    "~": { ...everything, from, below: bumped(from, Math.min(1, from.numbers.length - 1)) },
  };
  return makers[sign] ?? { ...everything, from, below: next ?? from, belowClosed: next === null };
}

const everything: Interval = { from: null, fromOpen: false, below: null, belowClosed: false };

/** Before every version. */
const lowest: Version = { numbers: ["0"], prerelease: ["0"] };

/** What a version or the beginning of one covers: from its first on, and before `next`, null where it covers itself alone. `from` is null where it covers everything. */
type Span = { readonly from: Version | null; readonly next: Version | null };

function spanOf(numbers: string, wild: string, tail: string): Span | null {
  if (numbers === "") return tail === "" && /^[xX*](?:\.[xX*]){0,3}$/.test(wild) ? { from: null, next: null } : null;
  const version = parseVersion(numbers + tail);
  if (version === null || (wild !== "" && (tail !== "" || !/^(?:\.[xX*])+$/.test(wild) || version.numbers.length + wild.length / 2 > 4))) return null;
  const isWhole = wild === "" && (version.numbers.length >= 3 || version.prerelease.length > 0);
  return isWhole ? { from: version, next: null } : { from: { ...version, prerelease: ["0"] }, next: bumped(version, version.numbers.length - 1) };
}

/** The first prerelease of what comes after all that begin with these numbers up to a place. */
const bumped = ({ numbers }: Version, place: number): Version => ({ numbers: [...numbers.slice(0, place), nextNumber(numbers[place] ?? "0")], prerelease: ["0"] });

/** The place of the first number that is not 0, which `^` holds still; the last where all are. */
function firstSaying({ numbers }: Version): number {
  const place = numbers.findIndex((digits) => digits !== "0");
  return place === -1 ? numbers.length - 1 : place;
}

export const versionRangeOperand: OperandReader<"version-range"> = { kind: "version-range", read: (raw) => (typeof raw === "string" ? parseVersionRange(raw) : null), fromValue: null };
