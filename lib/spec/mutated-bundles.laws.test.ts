import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryShop } from "./arbitrary-campaign";
import { arbitraryProfile, lawNow } from "./arbitrary-profile";
import { compiledFrom } from "./load-shop";
import { mangled } from "./mangled";
import { decide } from "@/lib/core/evaluate/decide";
import { loadBundle, loadBundleText, type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { type Bundle } from "@/lib/core/vocabulary/bundle";
import { packBundle } from "@/lib/core/vocabulary/pack-bundle";
import { type Json } from "@/lib/std/json";

const anything: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json[]>(null, "", "text.is", "text.matches", "(a+)+$", "future.operator", "__proto__", [], {}, true, [[0, 10_000]], { all: [0] }, { op: "text.is", of: "text1", with: "a" }, { attribute: "text1" }),
  fc.constantFrom(-1, 0, 0.5, 1, 2, 3, 5, 10_000, 2 ** 31, 1e308, -0),
  fc.jsonValue({ maxDepth: 2 }).map((value): Json => JSON.parse(JSON.stringify(value))),
);
const changes = fc.array(fc.tuple(fc.nat(600), anything), { minLength: 1, maxLength: 4 });

/** Answers for somebody, and says only what a decision may say. */
function answers(loaded: LoadedBundle, profile: unknown): void {
  const { placements } = decide(loaded, profileFromJson(profile, loaded.door), { now: lawNow });
  expect(Object.keys(placements).sort()).toEqual(Object.keys(loaded.bundle.placements).sort());
  for (const { variant } of Object.values(placements)) expect(variant === null || loaded.bundle.variants.includes(variant)).toBe(true);
}

const forms: readonly { readonly form: string; readonly of: (bundle: Bundle) => unknown }[] = [{ form: "spelled out", of: (bundle) => bundle }, { form: "packed", of: packBundle }];

test.each(forms)("a bundle $form and changed anywhere is refused with its place, or decides for anybody", ({ of }) => {
  let [loads, refused] = [0, 0];
  fc.assert(
    fc.property(arbitraryShop, changes, fc.oneof(arbitraryProfile, fc.jsonValue()), (shop, edits, profile) => {
      const document = edits.reduce<Json>((json, [at, to]) => mangled(json, at, to), JSON.parse(JSON.stringify(of(compiledFrom(shop).bundle))));
      const loaded = loadBundle(document);
      if (!loaded.ok) {
        refused += 1;
        expect([loaded.error.tag, loaded.error.at === "" || loaded.error.at.startsWith("/"), loaded.error.why.length > 0]).toEqual(["bad-bundle", true, true]);
        return;
      }
      loads += 1;
      answers(loaded.value, profile);
    }),
    { numRuns: 2000 },
  );
  expect([loads > 200, refused > 200]).toEqual([true, true]);
});

test.each(forms)("bytes of a bundle $form that are lost, doubled or overwritten on the way are refused, or decide for anybody", ({ of }) => {
  fc.assert(
    fc.property(arbitraryShop, fc.nat(), fc.nat(40), fc.string({ maxLength: 6 }), arbitraryProfile, (...[shop, start, length, put, profile]) => {
      const text = JSON.stringify(of(compiledFrom(shop).bundle));
      const at = start % text.length;
      const loaded = loadBundleText(text.slice(0, at) + put + text.slice(at + length));
      if (loaded.ok) answers(loaded.value, profile);
      else expect(loaded.error.tag).toBe("bad-bundle");
    }),
    { numRuns: 1000 },
  );
});

test("whoever asks for decisions, with values nobody sent before, memory stays what it was", () => {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  const held = (): number => {
    if (typeof collect === "function") collect();
    return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  };
  const [shop] = fc.sample(arbitraryShop, { numRuns: 1, seed: 7 });
  if (shop === undefined) throw new Error("no shop");
  const loaded = loadBundle(JSON.parse(JSON.stringify(compiledFrom(shop).bundle)));
  if (!loaded.ok) throw new Error(loaded.error.why);
  const keys = Object.entries(loaded.value.bundle.attributes);
  const ask = (from: number, count: number): void => {
    for (let turn = from; turn < from + count; turn += 1) {
      const attributes = Object.fromEntries(keys.map(([key, { type }]) => [key, type === "number" ? turn : type === "list" ? [`item ${turn}`] : type === "version" ? `1.${turn}.0` : `${"long ".repeat(turn % 40)}${turn}`]));
      answers(loaded.value, { visitor: `visitor ${turn}`, attributes, consent: ["shopping"] });
    }
  };
  ask(0, 30_000);
  const before = held();
  ask(30_000, 60_000);
  // What is remembered is bounded (32 MB); a leak of a hundred bytes a decision would show as 6 MB beyond that bound.
  expect(held() - before).toBeLessThan(36 * 1024 * 1024);
});
