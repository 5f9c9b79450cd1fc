import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryShop } from "./arbitrary-campaign";
import { arbitraryProfile, lawNow } from "./arbitrary-profile";
import { mangled } from "./mangled";
import { analyse } from "@/lib/core/analyse/analyse";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { compile } from "@/lib/core/compile/compile";
import { decide } from "@/lib/core/evaluate/decide";
import { loadBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { flowSentences } from "@/lib/core/flow/flow-sentence";
import { namesOf } from "@/lib/core/flow/names";
import { openFlow } from "@/lib/core/flow/open-flow";
import { type Json } from "@/lib/std/json";
import { inEnglish } from "@/lib/words/words";

const anything: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(null, "", "else", "unknown", [], {}, 0, -1, 0.5, 1e9, true, "nod_entry", "nod_card0", "brn_card0_0", "__proto__", { attribute: "text1" });

test("any drawing that opens can be checked, read and compiled; what compiles loads, and decides for anybody", () => {
  let [opens, compiles] = [0, 0];
  fc.assert(
    fc.property(arbitraryShop, fc.array(fc.tuple(fc.nat(400), anything), { minLength: 1, maxLength: 3 }), arbitraryProfile, (shop, changes, profile) => {
      const [first, ...rest] = shop.campaigns;
      if (first === undefined) return;
      const document = changes.reduce<Json>((json, [at, to]) => mangled(json, at, to), JSON.parse(JSON.stringify(first.flow)));
      const flow = openFlow(document);
      if (!flow.ok) {
        expect(flow.error.problems.length).toBeGreaterThan(0);
        return;
      }
      opens += 1;
      const campaign = { ...first, flow: flow.value };
      const names = namesOf(shop.library, inEnglish);
      for (const finding of analyse(campaign, shop.library)) expect(findingSentence(finding, names)).not.toContain("undefined");
      expect(flowSentences(flow.value, names).length).toBeGreaterThan(0);
      const compiled = compile([campaign, ...rest], { environment: "law", library: shop.library });
      if (!compiled.ok) {
        expect(compiled.error.length).toBeGreaterThan(0);
        return;
      }
      compiles += 1;
      const loaded = loadBundle(JSON.parse(JSON.stringify(compiled.value.bundle)));
      if (!loaded.ok) throw new Error(`${loaded.error.at} ${loaded.error.why}`);
      const decision = decide(loaded.value, profileFromJson(profile, loaded.value.door), { now: lawNow });
      expect(Object.keys(decision.placements).sort()).toEqual(["first", "second", "third"]);
    }),
    { numRuns: 1500 },
  );
  expect([opens > 100, compiles > 50]).toEqual([true, true]);
});
