import fc from "fast-check";
import semver from "semver";
import { expect, test } from "vitest";
import { isInRange, parseVersionRange } from "./version-range";
import { compareVersions, parseVersion } from "@/lib/core/vocabulary/version";

const number = fc.constantFrom("0", "1", "2", "3", "10");
const core = fc.tuple(number, number, number).map((parts) => parts.join("."));
const identifier = fc.constantFrom("0", "1", "10", "alpha", "beta", "a-b", "0a", "-");
const prerelease = fc.array(identifier, { minLength: 1, maxLength: 3 }).map((parts) => `-${parts.join(".")}`);
const version = fc.tuple(core, fc.option(prerelease, { nil: "" }), fc.constantFrom("", "+build.1")).map((parts) => parts.join(""));

const partial = fc.oneof(
  number,
  fc.tuple(number, number).map((parts) => parts.join(".")),
  fc.tuple(fc.array(number, { maxLength: 2 }), fc.array(fc.constantFrom("x", "X", "*"), { minLength: 1, maxLength: 1 })).map(([parts, wild]) => [...parts, ...wild].join(".")),
);
const comparator = fc.tuple(fc.constantFrom("", "=", ">", ">=", "<", "<=", "^", "~"), fc.constantFrom("", " "), fc.oneof(version, partial)).map(([sign, space, rest]) => (sign === "" ? rest : sign + space + rest));
const range = fc.array(fc.array(comparator, { minLength: 1, maxLength: 2 }).map((words) => words.join(" ")), { minLength: 1, maxLength: 2 }).map((parts) => parts.join(" || "));

const isIn = (text: string, within: string): boolean | null => {
  const [read, bounds] = [parseVersion(text), parseVersionRange(within)];
  return read === null || bounds === null ? null : isInRange(read, bounds);
};

test("a version is in a range where npm's semver says so, prereleases included", () => {
  fc.assert(
    fc.property(version, range, (text, within) => {
      expect([text, within, isIn(text, within)]).toEqual([text, within, semver.satisfies(text, within, { includePrerelease: true })]);
    }),
    { numRuns: 20_000 },
  );
});

test("what npm's semver reads as a version is one, in the same order", () => {
  fc.assert(
    fc.property(version, version, (a, b) => {
      const [left, right] = [parseVersion(a), parseVersion(b)];
      expect(left !== null && right !== null && Math.sign(compareVersions(left, right))).toBe(semver.compare(a, b));
    }),
    { numRuns: 5000 },
  );
});

test("what stands behind an x is refused, as npm's semver does", () => {
  const part = fc.constantFrom("x", "*", "X", "1", "0");
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
      const text = parts.join(".");
      expect([text, parseVersionRange(text) !== null]).toEqual([text, semver.validRange(text) !== null]);
    }),
  );
});

test("of any two versions of up to four numbers one comes first, or they are the same, and so it stays with a third", () => {
  const long = fc.tuple(fc.array(fc.constantFrom("0", "00", "1", "01", "9", "10", "6478", "99999999999999999999"), { minLength: 1, maxLength: 4 }), fc.constantFrom("", "v", "V")).map(([parts, v]) => v + parts.join("."));
  const any = fc.oneof(long, version).map((text) => parseVersion(text)).filter((read) => read !== null);
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      expect(Math.sign(compareVersions(a, b))).toBe(0 - Math.sign(compareVersions(b, a)));
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
