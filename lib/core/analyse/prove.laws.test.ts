import fc from "fast-check";
import { expect, test } from "vitest";
import { compareCampaigns } from "./compare-campaigns";
import { emptyProofMemory } from "./proof-memory";
import { prove } from "./prove";
import { arbitraryShop } from "@/lib/spec/arbitrary-campaign";
import { arbitraryProfile, lawNow } from "@/lib/spec/arbitrary-profile";
import { decided, loadedFrom } from "@/lib/spec/load-shop";
import { inEnglish } from "@/lib/words/words";

test("what is said to be taken by nobody is taken by nobody, and whoever is named goes where it is said", () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(arbitraryShop, fc.array(arbitraryProfile, { minLength: 15, maxLength: 25 }), ({ campaigns, library }, profiles) => {
      for (const campaign of campaigns) {
        const loaded = loadedFrom({ campaigns: [campaign], library });
        const pathsOf = (profile: (typeof profiles)[number]) => decided(loaded, profile).campaigns[0]?.path ?? [];
        const paths = profiles.map(pathsOf);
        for (const { code, at, witness, certainty } of prove(campaign, { library, now: lawNow, memory: emptyProofMemory(), say: inEnglish })) {
          seen.set(code, (seen.get(code) ?? 0) + 1);
          const ways = paths.flat().filter(({ node }) => node === at.node).map((step) => (step.kind === "give" ? null : step.way));
          if (code === "dead-branch" && certainty === "proved") expect(ways).not.toContain(at.way);
          if (code === "dead-node" && certainty === "proved") expect(ways).toEqual([]);
          if (code === "always-taken" && certainty === "proved") expect(ways.filter((way) => way === "else" || way === "unknown")).toEqual([]);
          // Outside its schedule a campaign has no paths, whatever its rules say.
          const isOpen = decided(loaded, witness ?? { attributes: {} }).campaigns[0]?.outcome !== "not-open";
          if (code === "unknown-goes-nowhere" && isOpen && witness !== undefined && at.way === "unknown") expect(pathsOf(witness).some((step) => step.node === at.node && step.kind === "test" && step.way === "unknown")).toBe(true);
        }
      }
    }),
    { numRuns: 120 },
  );
  // Of a rule that never finds anything the law would say nothing.
  expect([...seen.keys()]).toEqual(expect.arrayContaining(["dead-branch", "always-taken", "redundant-row", "needs-consent", "same-result"]));
});

test("a campaign that is said to be hidden shows nothing to anybody, and who is named in an overlap would be shown both", () => {
  const seen = { hidden: 0, overlaps: 0 };
  fc.assert(
    fc.property(arbitraryShop, fc.array(arbitraryProfile, { minLength: 10, maxLength: 20 }), (shop, profiles) => {
      const loaded = loadedFrom(shop);
      for (const { code, at, witness, facts, certainty } of compareCampaigns(shop.campaigns, { library: shop.library, now: lawNow, memory: emptyProofMemory(), say: inEnglish })) {
        if (code === "campaign-hidden" && certainty === "proved") {
          seen.hidden += 1;
          for (const profile of profiles) expect(decided(loaded, profile).campaigns.find(({ campaign }) => campaign === at.campaign)?.outcome).not.toBe("shown");
        }
        if (code !== "overlap" || witness === undefined) continue;
        seen.overlaps += 1;
        const both = shop.campaigns.filter(({ id, name }) => id === at.campaign || name === facts["other"]);
        // Each alone, so that neither has the placement before the other; the schedule is another matter.
        for (const campaign of both) {
          const alone = decided(loadedFrom({ ...shop, campaigns: [campaign] }), witness);
          if (alone.campaigns[0]?.outcome !== "not-open") expect(alone.placements[at.placement ?? ""]?.campaign).toBe(campaign.id);
        }
      }
    }),
    { numRuns: 120 },
  );
  expect(seen.hidden).toBeGreaterThan(3);
  expect(seen.overlaps).toBeGreaterThan(10);
});

test("what was remembered before an edit makes no difference to what is found after it", () => {
  fc.assert(
    fc.property(arbitraryShop, arbitraryShop, ({ campaigns: [before], library }, { campaigns: [after] }) => {
      if (before === undefined || after === undefined) return;
      const memory = emptyProofMemory();
      prove(before, { library, now: lawNow, memory, say: inEnglish });
      const anew = prove(after, { library, now: lawNow, memory: emptyProofMemory(), say: inEnglish });
      const said = (findings: typeof anew) => findings.map(({ code, at, certainty }) => [code, at, certainty]);
      expect(said(prove(after, { library, now: lawNow, memory, say: inEnglish }))).toEqual(said(anew));
    }),
    { numRuns: 60 },
  );
});
