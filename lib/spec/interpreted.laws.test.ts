import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryShop, type Shop } from "./arbitrary-campaign";
import { arbitraryProfile, lawNow } from "./arbitrary-profile";
import { interpret, type Interpreted } from "./reference-interpreter";
import { compile } from "@/lib/core/compile/compile";
import { decide } from "@/lib/core/evaluate/decide";
import { loadBundle, type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { type Decision } from "@/lib/core/vocabulary/decision";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

const runs = { numRuns: 600 };

function loadedFrom({ campaigns, library }: Shop): LoadedBundle {
  const compiled = compile(campaigns, { environment: "law", library });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  const loaded = loadBundle(JSON.parse(JSON.stringify(compiled.value.bundle)));
  if (!loaded.ok) throw new Error(`${loaded.error.at} ${loaded.error.why}`);
  return loaded.value;
}

const decided = (loaded: LoadedBundle, profile: ProfileJson): Decision => decide(loaded, profileFromJson(profile, loaded.bundle.attributes), { now: lawNow });

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
