import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonSchemas } from "./json-schemas";
import { shopFile } from "@/lib/cli/thenwise/shop-file.cases";
import { bundleText } from "@/lib/core/compile/bundle-text";
import { compile } from "@/lib/core/compile/compile";
import { loadBundle } from "@/lib/core/evaluate/load-bundle";
import { libraryOf, sourcesOf } from "@/lib/core/workspace/sources-of";
import { workspaceText } from "@/lib/core/workspace/workspace-text";
import { arbitraryShop } from "@/lib/spec/arbitrary-campaign";
import { compiledFrom } from "@/lib/spec/load-shop";
import { caseForms, readCases } from "@/lib/spec/read-cases";

const kept = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");
const validator = (name: string) => new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, formats: { "date-time": true } }).compile(JSON.parse(kept(name)));
const isBundle = validator("bundle.schema.json");
const isPacked = validator("packed-bundle.schema.json");
const isWorkspace = validator("workspace.schema.json");
const faults = (validate: typeof isBundle, value: unknown) => (validate(value) ? [] : validate.errors);

it("the schemas that are kept are the ones the code would write (npx tsx lib/spec/schemas/write-schemas.ts)", () => {
  const written = jsonSchemas();
  expect(readdirSync(import.meta.dirname).filter((name) => name.endsWith(".json"))).toEqual(Object.keys(written).toSorted());
  for (const [name, text] of Object.entries(written)) expect(kept(name)).toBe(text);
});

describe("a bundle", () => {
  it("that was compiled from any shop is one by the schema", () => {
    fc.assert(fc.property(arbitraryShop, (shop) => {
      const { bundle } = compiledFrom(shop);
      expect(faults(isPacked, JSON.parse(bundleText(bundle)))).toEqual([]);
      expect(faults(isBundle, JSON.parse(JSON.stringify(bundle)))).toEqual([]);
    }), { numRuns: 200 });
  });

  it("of the demo's shop, and those that the tables hold, are ones", () => {
    const shop = shopFile();
    const compiled = compile(sourcesOf(shop), { environment: "production", library: libraryOf(shop) });
    expect(faults(isPacked, compiled.ok ? JSON.parse(bundleText(compiled.value.bundle)) : null)).toEqual([]);
    expect(faults(isBundle, readCases(caseForms.bundleCases, "bundle").bundle)).toEqual([]);
    expect(faults(isBundle, readCases(caseForms.badBundleCases, "bad-bundles").good)).toEqual([]);
  });

  it("that the loader refuses for its shape is refused by the schema; only which index may stand where is the loader's own", () => {
    const own = /itself|later one|leads|there is not|tests nothing/;
    const { good, cases } = readCases(caseForms.badBundleCases, "bad-bundles");
    for (const { why, set, to } of cases.filter((each) => !own.test(each.why) || each.why.includes("type there is not"))) {
      const bad = changed(good, set, to);
      expect([why, loadBundle(bad).ok, isBundle(bad)]).toEqual([why, false, false]);
    }
  });
});

describe("a workspace file", () => {
  it("of the demo's shop is one by the schema", () => {
    expect(faults(isWorkspace, JSON.parse(workspaceText(shopFile())))).toEqual([]);
  });

  it.each([
    { why: "another format", change: { format: 2 } },
    { why: "a member nobody knows", change: { colour: "red" } },
    { why: "an attribute of no type", change: { attributes: [{ ...shopFile().attributes[0], type: "colour" }] } },
    { why: "a campaign without a flow", change: { campaigns: [{ id: "cmp_one", name: "One", archived: false }] } },
  ])("is none with $why", ({ change }) => {
    expect(isWorkspace({ ...JSON.parse(workspaceText(shopFile())), ...change })).toBe(false);
  });
});

/** The same document with one member changed, or taken away where `to` is undefined. */
function changed(value: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? changed(item, rest, to) : item));
  const members = new Map(Object.entries(value ?? {}));
  if (rest.length === 0 && to === undefined) members.delete(String(key));
  else members.set(String(key), changed(members.get(String(key)), rest, to));
  return Object.fromEntries(members);
}
