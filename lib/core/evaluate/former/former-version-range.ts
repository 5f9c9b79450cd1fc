import { parseFormerVersion } from "./former-version";
import { rangeOf, type Interval } from "@/lib/core/operators/version-range";
import { type OperandReader } from "@/lib/core/operators/operand-kind";
import { type Version } from "@/lib/core/vocabulary/version";

const word = /^(>=|<=|>|<|=|\^|~)?v?(\d{1,9}|[x*])(?:\.(\d{1,9}|[x*]))?(?:\.(\d{1,9}|[x*]))?(-[0-9A-Za-z.-]+)?$/;

/** What stood behind an `x` was left out, and what a word began with began with its release: 2.0.0-beta.1 was neither in `1.x` nor in `2.x`. */
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

const versionOf = ([major = 0, minor = 0, patch = 0]: readonly number[], prerelease = ""): Version | null => parseFormerVersion(`${major}.${minor}.${patch}${prerelease}`);

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

const first = (major: number, minor: number, patch: number): Version => ({ numbers: [major, minor, patch].map(String), prerelease: ["0"] });

export const formerVersionRangeOperand: OperandReader<"version-range"> = { kind: "version-range", read: (raw) => (typeof raw === "string" ? rangeOf(raw, intervalOf) : null), fromValue: null };
