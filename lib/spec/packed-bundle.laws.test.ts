import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryShop } from "./arbitrary-campaign";
import { arbitraryProfile, lawNow } from "./arbitrary-profile";
import { compiledFrom } from "./load-shop";
import { bundleText } from "@/lib/core/compile/bundle-text";
import { decide } from "@/lib/core/evaluate/decide";
import { loadBundle, loadBundleText, type BadBundle, type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { withMergedDecision } from "@/lib/core/evaluate/with-merged-decision";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { type PlacementDecision } from "@/lib/core/vocabulary/decision";
import { type Result } from "@/lib/std/result";

const opened = (loaded: Result<LoadedBundle, BadBundle>): LoadedBundle => {
  if (!loaded.ok) throw new Error(`${loaded.error.at} ${loaded.error.why}`);
  return loaded.value;
};

test("what was packed, sent and loaded is the bundle that was compiled, and packs to the same bytes again", () => {
  fc.assert(
    fc.property(arbitraryShop, (shop) => {
      const { bundle } = compiledFrom(shop);
      const text = bundleText(bundle);
      const { bundle: arrived } = opened(loadBundleText(text));
      expect({ ...arrived }).toEqual(bundle);
      expect(bundleText(arrived)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test("a release stored in format 1 answers and explains as the same release in format 2", () => {
  fc.assert(
    fc.property(arbitraryShop, fc.array(arbitraryProfile, { minLength: 1, maxLength: 5 }), (shop, profiles) => {
      const { bundle } = compiledFrom(shop);
      const [stored, packed] = [opened(loadBundle(JSON.parse(JSON.stringify(bundle)))), opened(loadBundleText(bundleText(bundle)))];
      for (const profile of profiles) {
        for (const trace of ["whole", "none"] as const) {
          const [before, after] = [stored, packed].map((loaded) => decide(loaded, profileFromJson(profile, loaded.door), { now: lawNow, trace }));
          expect(after).toEqual(before);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("which variant somebody gets, and why, does not depend on the language they read it in", () => {
  fc.assert(
    fc.property(arbitraryShop, arbitraryProfile, fc.constantFrom("fr-CA", "pt", "de", ""), (shop, profile, language) => {
      const loaded = opened(loadBundleText(bundleText(compiledFrom(shop).bundle)));
      const [plain, reading] = [profile, { ...profile, context: { language } }].map((each) => {
        const read = profileFromJson(each, loaded.door);
        return withMergedDecision(decide(loaded, read, { now: lawNow }), read);
      });
      const bare = ({ variant, language: _language, ...rest }: PlacementDecision) => ({ ...rest, variant: variant?.id ?? null });
      const told = (decision: typeof plain) => Object.values(decision?.placements ?? {}).map(bare);
      expect(told(reading)).toEqual(told(plain));
      for (const { variant, language: spoken } of Object.values(reading?.placements ?? {})) {
        const sent = loaded.bundle.variants.find(({ id }) => id === variant?.id);
        if (spoken !== undefined) expect(variant?.content).toEqual({ ...sent?.content, ...sent?.texts?.[spoken] });
      }
    }),
    { numRuns: 300 },
  );
});
