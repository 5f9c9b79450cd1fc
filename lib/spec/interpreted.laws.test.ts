import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryShop } from "./arbitrary-campaign";
import { arbitraryProfile, lawNow } from "./arbitrary-profile";
import { decided, loadedFrom } from "./load-shop";
import { interpret, type Interpreted } from "./reference-interpreter";
import { type Decision } from "@/lib/core/vocabulary/decision";

const runs = { numRuns: 400 };

/** A decision as the interpreter says it. */
function told({ placements, campaigns }: Decision): Interpreted {
  const given = Object.entries(placements).map(([key, { reason, variant, campaign }]) => [key, { reason, variant: variant?.id ?? null, campaign }]);
  const traces = campaigns.map(({ campaign, outcome, path }) => ({
    campaign,
    outcome,
    ways: path.flatMap((step) => (step.kind === "give" || step.way === null || step.way === "out" ? [] : [step.way])),
  }));
  return { placements: Object.fromEntries(given), campaigns: traces };
}

test("the compiled bundle decides as the drawing says: variants, reasons, outcomes and ways", () => {
  fc.assert(
    fc.property(arbitraryShop, fc.array(arbitraryProfile, { minLength: 1, maxLength: 4 }), (shop, profiles) => {
      const loaded = loadedFrom(shop);
      for (const profile of profiles) {
        expect(told(decided(loaded, profile))).toEqual(interpret({ ...shop, profile, now: lawNow }));
      }
    }),
    runs,
  );
});
