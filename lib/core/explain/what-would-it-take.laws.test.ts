import fc from "fast-check";
import { expect, test } from "vitest";
import { whatWouldItTake } from "./what-would-it-take";
import { placementShowing, whyNot } from "./why-not";
import { arbitraryShop } from "@/lib/spec/arbitrary-campaign";
import { arbitraryProfile, lawNow } from "@/lib/spec/arbitrary-profile";
import { decided, loadedFrom } from "@/lib/spec/load-shop";

const firstShown = (decision: ReturnType<typeof decided>): string | null => Object.values(decision.placements).find(({ variant }) => variant !== null)?.variant?.id ?? null;

test("what it would take was tried: whoever changes so gets the variant; where somebody else gets it a change is found, and hardly ever two where one of theirs is enough", () => {
  let [asked, missed, told, tooMany] = [0, 0, 0, 0];
  fc.assert(
    fc.property(arbitraryShop, arbitraryProfile, arbitraryProfile, (shop, profile, other) => {
      const loaded = loadedFrom(shop);
      const variant = firstShown(decided(loaded, other));
      if (variant === null) return;
      asked += 1;
      const takes = whatWouldItTake(loaded, profile, { now: lawNow, variant });
      if (takes === null) {
        missed += 1;
        return;
      }
      expect(placementShowing(decided(loaded, takes.profile), variant)).toBe(takes.placement);
      if (takes.changes.length < 2) return;
      told += 1;
      const enough = Object.entries(other.attributes).some(([key, value]) => placementShowing(decided(loaded, { ...profile, attributes: { ...profile.attributes, [key]: value } }), variant) !== null);
      if (enough) tooMany += 1;
    }),
    { numRuns: 1500 },
  );
  // The search has a budget, so it may miss one; it may not make a habit of it.
  expect(missed).toBeLessThan(asked / 50);
  // Values are tried near what is compared with; one that is far from all of it may be missed.
  expect(tooMany).toBeLessThan(Math.max(2, told / 20));
});

test("why not always has an answer, and says they get it exactly when they do", () => {
  fc.assert(
    fc.property(arbitraryShop, arbitraryProfile, fc.nat(), (shop, profile, pick) => {
      const loaded = loadedFrom(shop);
      const { variants } = loaded.bundle;
      const variant = variants[pick % Math.max(1, variants.length)]?.id ?? "var_gone";
      const why = whyNot(loaded, profile, { now: lawNow, variant });
      const shown = placementShowing(decided(loaded, profile), variant);
      expect(why.kind === "shown" ? why.placement : null).toBe(shown);
      if (why.kind !== "answered" && why.kind !== "drawn") return;
      const trace = decided(loaded, profile).campaigns.find(({ campaign }) => campaign === why.campaign);
      expect(trace?.path.some(({ node }) => node === why.node)).toBe(true);
      if (why.kind === "answered") expect(why.needed).not.toContain(why.truth);
    }),
    { numRuns: 300 },
  );
});
