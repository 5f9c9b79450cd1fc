import { describe, expect, test } from "vitest";
import { caseForms, readCases } from "./read-cases";
import { decide } from "@/lib/core/evaluate/decide";
import { loadBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { isJsonObject } from "@/lib/std/json";

const { bundle, cases } = readCases(caseForms.bundleCases, "bundle");

test.each(cases)("$why", ({ profile, now, placements, gives, outcomes }) => {
  const loaded = loadBundle(bundle);
  if (!loaded.ok) throw new Error(`${loaded.error.at} ${loaded.error.why}`);
  const read = profileFromJson(profile, loaded.value.bundle.attributes);
  const decision = decide(loaded.value, read, { now: Date.parse(now), ...(placements === undefined ? {} : { placements }) });
  const given = Object.entries(decision.placements).map(([placement, { reason, variant, campaign }]) => [placement, { reason, variant: variant?.id ?? null, campaign }]);
  expect(Object.fromEntries(given)).toEqual(gives);
  if (outcomes !== undefined) expect(Object.fromEntries(decision.campaigns.map(({ campaign, outcome }) => [campaign, outcome]))).toEqual(outcomes);
});

const bad = readCases(caseForms.badBundleCases, "bad-bundles");

describe("bundles that may not be loaded", () => {
  test("the good one loads", () => {
    expect(loadBundle(bad.good).ok).toBe(true);
  });

  test.each(bad.cases)("$why", ({ set, to, at }) => {
    const loaded = loadBundle(changed(bad.good, set, to));
    expect(loaded.ok ? null : loaded.error.at).toBe(at);
  });
});

/** The same document with one member changed, or taken away where `to` is undefined. */
function changed(value: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? changed(item, rest, to) : item));
  if (!isJsonObject(value)) throw new Error(`no ${key}`);
  const entries = Object.entries({ ...value, [key]: changed(value[key], rest, to) });
  return Object.fromEntries(entries.filter(([, member]) => member !== undefined));
}
