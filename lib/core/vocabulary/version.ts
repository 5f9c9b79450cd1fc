/** One to four numbers, then a prerelease: SemVer 2, or what browsers, systems and calendars count by. Build metadata is read and left out, as it has no part in order. */
export type Version = {
  /** Decimal digits of any length, without leading zeros; a missing one counts as 0. */
  readonly numbers: readonly string[];
  readonly prerelease: readonly string[];
};

const identifiers = "[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*";
const pattern = new RegExp(`^[vV]?(\\d+(?:\\.\\d+){0,3})(?:-(${identifiers}))?(?:\\+${identifiers})?$`);

/** As long as any text that is read. */
const longest = 4096;

/**
 * Reads SemVer 2, and one to four numbers with dots: with leading zeros and a `v` or `V` before them where there is no prerelease after them (`2024.01.15`,
 * `V10.2`). Of a prerelease what SemVer says: its numbers, and those before it, have no leading zeros. Null: not a version.
 */
export function parseVersion(text: string): Version | null {
  const match = text.length <= longest ? pattern.exec(text.trim()) : null;
  if (match === null) return null;
  const [, core = "", tail] = match;
  const [numbers, prerelease] = [core.split("."), tail?.split(".") ?? []];
  if (prerelease.length > 0 && [...numbers, ...prerelease].some((part) => /^0\d+$/.test(part))) return null;
  return { numbers: numbers.map(withoutZeros), prerelease };
}

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, "");

/** Negative when `a` comes before `b`, 0 when neither does: number by number, then as SemVer 2 (§11) orders prereleases, which come before their release. */
export function compareVersions(a: Version, b: Version): number {
  for (let place = 0; place < 4; place += 1) {
    const order = compareDigits(a.numbers[place] ?? "0", b.numbers[place] ?? "0");
    if (order !== 0) return order;
  }
  return comparePrereleases(a.prerelease, b.prerelease);
}

/** How a version is written, with at least three numbers. */
export const versionText = ({ numbers, prerelease }: Version): string => [[...numbers, "0", "0"].slice(0, Math.max(3, numbers.length)).join("."), ...(prerelease.length === 0 ? [] : [prerelease.join(".")])].join("-");

/** The number after one of any length. */
export const nextNumber = (digits: string): string => String(BigInt(digits) + 1n);

/** Digits without leading zeros: the longer one is the greater. */
function compareDigits(a: string, b: string): number {
  if (a === b) return 0;
  return a.length - b.length || (a < b ? -1 : 1);
}

function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    const order = compareIdentifiers(left, right);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareIdentifiers(a: string, b: string): number {
  const [aNumeric, bNumeric] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (aNumeric && bNumeric) return compareDigits(a, b);
  if (aNumeric !== bNumeric) return aNumeric ? -1 : 1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
