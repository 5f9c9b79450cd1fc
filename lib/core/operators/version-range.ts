import { type OperandReader } from "./operand-kind";
import { compareVersions, parseVersion, type Version } from "@/lib/core/vocabulary/version";

/** Versions from `from` on and below `below`; null is no end. */
type Interval = { readonly from: Version | null; readonly fromOpen: boolean; readonly below: Version | null; readonly belowClosed: boolean };

/** Alternatives of intervals that must all hold. */
export type VersionRange = { readonly alternatives: readonly (readonly Interval[])[] };

/**
 * Reads a range: comparators (`<`, `<=`, `>`, `>=`, `=`), `^2.1.0`, `~2.1.0`, `2.1` or `2.x` for all that begin so, a space for *and*, `||` for *or*.
 * Order is SemVer 2's, also for prereleases: 3.0.0-beta.1 is below 3.0.0. What `^`, `~` and partial versions end before is the next version's
 * first prerelease, so `^2.0.0` does not hold 3.0.0-beta.1. Null: not a range.
 */
export function parseVersionRange(text: string): VersionRange | null {
  if (text.length > 200 || text.trim() === "") return null;
  const alternatives = text.split("||").map((part) => allOf(part.trim()));
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

function allOf(text: string): readonly Interval[] | null {
  // A comparator may stand apart from its version: `>= 2.0`.
  const words = text.replace(/([<>=^~])\s+/g, "$1").split(/\s+/).filter((word) => word !== "");
  const intervals = words.map(intervalOf);
  return words.length > 0 && words.length <= 10 && intervals.every((each) => each !== null) ? intervals : null;
}

const word = /^(>=|<=|>|<|=|\^|~)?v?(\d{1,9}|[x*])(?:\.(\d{1,9}|[x*]))?(?:\.(\d{1,9}|[x*]))?(-[0-9A-Za-z.-]+)?$/;

function intervalOf(text: string): Interval | null {
  const [whole, sign = "", ...numbers] = word.exec(text) ?? [];
  if (whole === undefined) return null;
  const given = numbers.slice(0, 3).filter((part): part is string => part !== undefined && /^\d+$/.test(part)).map(Number);
  const from = versionOf(given, numbers[3]);
  if (from === null) return null;
  const next = nextOf(sign, given);
  const makers: Readonly<Record<string, Interval>> = {
    ">=": { ...everything, from },
    "<": { ...everything, below: from },
    ">": { ...everything, from: next ?? from, fromOpen: next === null },
    "<=": { ...everything, below: next ?? from, belowClosed: next === null },
  };
  return makers[sign] ?? (next === null && given.length === 3 ? { from, fromOpen: false, below: from, belowClosed: true } : { ...everything, from: given.length === 0 ? null : from, below: next });
}

const everything: Interval = { from: null, fromOpen: false, below: null, belowClosed: false };

function versionOf([major = 0, minor = 0, patch = 0]: readonly number[], prerelease = ""): Version | null {
  return parseVersion(`${major}.${minor}.${patch}${prerelease}`);
}

/** The first prerelease of what comes after all that a word covers; null: it covers one version, or everything. */
function nextOf(sign: string, given: readonly number[]): Version | null {
  const [major = 0, minor = 0, patch = 0] = given;
  if (given.length === 0) return null;
  if (sign === "^") {
    if (major > 0 || given.length === 1) return first(major + 1, 0, 0);
    return minor > 0 || given.length === 2 ? first(0, minor + 1, 0) : first(0, 0, patch + 1);
  }
  if (given.length === 1) return first(major + 1, 0, 0);
  if (given.length === 2 || sign === "~") return first(major, minor + 1, 0);
  return null;
}

const first = (major: number, minor: number, patch: number): Version => ({ major, minor, patch, prerelease: ["0"] });

export const versionRangeOperand: OperandReader<"version-range"> = { kind: "version-range", read: (raw) => (typeof raw === "string" ? parseVersionRange(raw) : null), fromValue: null };
