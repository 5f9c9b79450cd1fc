import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryShop } from "./arbitrary-campaign";
import { arbitraryProfile, lawNow } from "./arbitrary-profile";
import { loadedFrom } from "./load-shop";
import { decide } from "@/lib/core/evaluate/decide";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";

test("what is shown is the same with and without a trace, for all placements and for each alone, whoever was decided for before", () => {
  fc.assert(
    fc.property(arbitraryShop, fc.array(arbitraryProfile, { minLength: 1, maxLength: 4 }), (shop, profiles) => {
      const [shared, read] = [loadedFrom(shop), profiles.map((profile) => profileFromJson(profile, loadedFrom(shop).door))];
      for (const profile of [...read, ...read]) {
        // A bundle that nobody asked yet remembers nothing.
        const fresh = decide(loadedFrom(shop), profile, { now: lawNow });
        expect(decide(shared, profile, { now: lawNow })).toEqual(fresh);
        expect(decide(shared, profile, { now: lawNow, trace: "none" })).toEqual({ ...fresh, campaigns: [], truths: new Map() });
        for (const [placement, decided] of Object.entries(fresh.placements)) {
          for (const trace of ["whole", "none"] as const) expect(decide(shared, profile, { now: lawNow, placements: [placement], trace }).placements).toEqual({ [placement]: decided });
        }
      }
    }),
    { numRuns: 150 },
  );
});
