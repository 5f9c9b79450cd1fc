import { describe, expect, test } from "vitest";
import { caseForms, readCases } from "./read-cases";
import { decide } from "@/lib/core/evaluate/decide";
import { loadBundle, type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { loadPackedBundle } from "@/lib/core/evaluate/load-packed-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { findOperator } from "@/lib/core/operators/operators";
import { packBundle } from "@/lib/core/vocabulary/pack-bundle";
import { isJsonObject } from "@/lib/std/json";

const { bundle, packed, cases } = readCases(caseForms.bundleCases, "bundle");

/** The same bundle as it is written now: with the workspace's zone. */
const now = { bundle: withFormat(bundle, { format: 3, zone: "UTC" }), packed: withFormat(packed, { format: 4, zone: "UTC" }) };

const documents = [
  { form: "of format 1", document: bundle },
  { form: "of format 2", document: packed },
  { form: "of format 3", document: now.bundle },
  { form: "of format 4", document: now.packed },
];

describe.each(documents)("a bundle $form", ({ document }) => {
  test.each(cases)("$why", ({ profile, now, placements, gives, outcomes }) => {
    const loaded = loaderOf(document);
    const read = profileFromJson(profile, loaded.door);
    const decision = decide(loaded, read, { now: Date.parse(now), ...(placements === undefined ? {} : { placements }) });
    const given = Object.entries(decision.placements).map(([placement, { reason, variant, campaign }]) => [placement, { reason, variant: variant?.id ?? null, campaign }]);
    expect(Object.fromEntries(given)).toEqual(gives);
    if (outcomes !== undefined) expect(Object.fromEntries(decision.campaigns.map(({ campaign, outcome }) => [campaign, outcome]))).toEqual(outcomes);
  });
});

describe("a page that carries no more than it needs", () => {
  const operators = loaderOf(now.packed).bundle.operators.flatMap((id) => findOperator(id) ?? []);

  test.each(cases)("shows the same: $why", ({ profile, now: then, gives }) => {
    const carried = loadPackedBundle(JSON.stringify(now.packed), operators);
    if (carried === null) throw new Error("does not load");
    const { placements } = decide(carried, profileFromJson(profile, carried.door), { now: Date.parse(then), trace: "none" });
    const given = Object.entries(placements).map(([placement, { reason, variant, campaign }]) => [placement, { reason, variant: variant?.id ?? null, campaign }] as const);
    expect(Object.fromEntries(given)).toMatchObject(Object.fromEntries(Object.entries(gives).filter(([placement]) => placement in placements)));
  });

  test("says which operators it lacks, and loads nothing but whole bundles of format 4", () => {
    expect(loadPackedBundle(JSON.stringify(now.packed), [])?.unsupported).toEqual(loaderOf(now.packed).bundle.operators);
    for (const text of ["", "{", "null", "[]", JSON.stringify(now.bundle), JSON.stringify(packed), JSON.stringify(now.packed).slice(0, -1)]) expect(loadPackedBundle(text, operators)).toBeNull();
  });
});

test.each([
  { bundle, packed },
  now,
])("the two forms are one bundle", ({ bundle, packed }) => {
  // What a Show card holds for a placement that its campaign does not have is left behind when packing.
  const { campaigns: spelledOut, ...rest } = loaderOf(bundle).bundle;
  const campaigns = spelledOut.map((program) => ({ ...program, steps: program.steps.map((step) => ("give" in step ? { ...step, give: Object.fromEntries(Object.entries(step.give).filter(([placement]) => program.placements.includes(placement))) } : step)) }));
  expect({ ...loaderOf(packed).bundle }).toEqual({ ...rest, campaigns });
  expect(packBundle(loaderOf(bundle).bundle)).toEqual(packed);
});

function withFormat(document: unknown, format: object): unknown {
  return { ...(isJsonObject(document) ? document : {}), ...format };
}

function loaderOf(document: unknown): LoadedBundle {
  const loaded = loadBundle(document);
  if (!loaded.ok) throw new Error(`${loaded.error.at} ${loaded.error.why}`);
  return loaded.value;
}

describe.each(["bad-bundles", "bad-packed-bundles"])("%s: bundles that may not be loaded", (table) => {
  const bad = readCases(caseForms.badBundleCases, table);

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
