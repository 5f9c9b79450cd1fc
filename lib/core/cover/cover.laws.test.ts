import fc from "fast-check";
import { expect, test } from "vitest";
import { targetKey } from "./cover-target";
import { coverWithPersonas } from "./cover-with-personas";
import { allTargets, coverageOf, reachedBy } from "./coverage-of";
import { arbitraryShop } from "@/lib/spec/arbitrary-campaign";
import { arbitraryProfile, lawNow } from "@/lib/spec/arbitrary-profile";
import { loadedFrom } from "@/lib/spec/load-shop";

test("made-up people reach what they are there for, and all that anybody is seen to reach", () => {
  let [met, missed] = [0, 0];
  fc.assert(
    fc.property(arbitraryShop, fc.array(arbitraryProfile, { minLength: 4, maxLength: 8 }), (shop, profiles) => {
      const loaded = loadedFrom(shop);
      const cover = coverWithPersonas(loaded, { now: lawNow });
      const reached = new Set<string>();
      const impossible = cover.impossible.map(targetKey);
      for (const { profile, reaches } of cover.personas) {
        const own = reachedBy(profile, loaded, { now: lawNow });
        expect(reaches.filter((target) => !own.has(targetKey(target)))).toEqual([]);
        expect(reaches.length).toBeGreaterThan(0);
        for (const key of own) reached.add(key);
      }
      const all = new Set(allTargets(loaded, { now: lawNow }).map(targetKey));
      for (const profile of profiles) {
        for (const key of reachedBy(profile, loaded, { now: lawNow })) {
          expect([key, all.has(key)]).toEqual([key, true]);
          met += 1;
          if (!reached.has(key)) missed += 1;
          expect(impossible).not.toContain(key);
        }
      }
    }),
    { numRuns: 120 },
  );
  expect(met).toBeGreaterThan(500);
  expect(missed / met).toBeLessThan(0.02);
});

test("with the people it made, nothing is left but what it says it missed", () => {
  fc.assert(
    fc.property(arbitraryShop, (shop) => {
      const loaded = loadedFrom(shop);
      const { personas, missed } = coverWithPersonas(loaded, { now: lawNow });
      const people = personas.map(({ profile }) => profile);
      const { targets, reached } = coverageOf(loaded, people, { now: lawNow });
      expect(targets.length - reached).toBe(missed.length);
      expect(coverWithPersonas(loaded, { now: lawNow, people }).personas).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
