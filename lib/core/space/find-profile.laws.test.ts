import fc from "fast-check";
import { expect, test } from "vitest";
import { findProfile } from "./find-profile";
import { holdsFor } from "./holds-for";
import { makeSpace } from "./make-space";
import { stepRegions } from "./program-regions";
import { type Region } from "./region";
import { arbitraryShop, type Shop } from "@/lib/spec/arbitrary-campaign";
import { arbitraryProfile, lawNow } from "@/lib/spec/arbitrary-profile";
import { loadedFrom } from "@/lib/spec/load-shop";
import { begin } from "@/lib/core/evaluate/engine";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { end } from "@/lib/core/evaluate/programs";
import { nothingDrawn } from "@/lib/core/evaluate/drawn";
import { runProgram } from "@/lib/core/evaluate/run-program";
import { type Program } from "@/lib/core/vocabulary/bundle";
import { type TraceStep } from "@/lib/core/vocabulary/decision";
import { type Profile } from "@/lib/core/vocabulary/profile";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";

const truths = ["yes", "no", "unknown"] as const;

/** Regions over what a shop asks: truths of its predicates, joined, met and turned round. */
const regionsOf = (count: number): fc.Arbitrary<Region> => {
  const leaf: fc.Arbitrary<Region> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ truth: fc.constantFrom(...truths), of: fc.nat({ max: Math.max(0, count - 1) }) }) },
    { weight: 1, arbitrary: fc.record({ visitor: fc.constantFrom("known", "unknown") }) },
  );
  return fc.letrec<{ region: Region }>((tie) => ({
    region: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({ all: fc.array(tie("region"), { maxLength: 4 }) }),
      fc.record({ any: fc.array(tie("region"), { maxLength: 4 }) }),
      fc.record({ not: tie("region") }),
    ),
  })).region;
};

const asked: fc.Arbitrary<readonly [Shop, Region]> = arbitraryShop.chain((shop) => regionsOf(loadedFrom(shop).bundle.predicates.length).map((region) => [shop, region] as const));

test("whoever is found lies in the region, and where anybody lies it is never said to be empty", () => {
  const seen = { found: 0, proved: 0, possible: 0, undecided: 0 };
  fc.assert(
    fc.property(asked, fc.array(arbitraryProfile, { minLength: 5, maxLength: 10 }), ([shop, region], profiles) => {
      const loaded = loadedFrom(shop);
      const answer = findProfile(makeSpace(loaded, { now: lawNow }), region);
      seen[answer.kind === "none" ? answer.certainty : answer.kind] += 1;
      if (answer.kind === "found") expect(holdsFor(loaded, answer.profile, lawNow)(region)).toBe(true);
      const inside = profiles.find((profile) => holdsFor(loaded, profile, lawNow)(region));
      if (inside !== undefined) expect(answer).not.toEqual({ kind: "none", certainty: "proved" });
    }),
    { numRuns: 400 },
  );
  // The law would hold of a search that finds nothing, and of one that proves nothing.
  expect(seen.found).toBeGreaterThan(100);
  expect(seen.proved).toBeGreaterThan(10);
  expect(seen.undecided).toBeLessThan(20);
});

/** The way a profile goes through a program, open or not. */
function wayThrough(loaded: LoadedBundle, program: Program, profile: Profile): readonly TraceStep[] {
  const path: TraceStep[] = [];
  begin(loaded.engine, profile, lawNow);
  runProgram(loaded.programs, loaded.bundle.campaigns.indexOf(program), { engine: loaded.engine, run: { give: end, drawn: nothingDrawn() }, path });
  return path;
}

test("a profile stands in the region of exactly the steps that it is led through", () => {
  fc.assert(
    fc.property(arbitraryShop, fc.array(arbitraryProfile, { minLength: 2, maxLength: 4 }), (shop, profiles) => {
      const loaded = loadedFrom(shop);
      for (const program of loaded.bundle.campaigns) {
        const { steps } = stepRegions(program);
        for (const profile of profiles) {
          const holds = holdsFor(loaded, profile, lawNow);
          const read = profileFromJson(profile, loaded.door);
          const path = wayThrough(loaded, program, read);
          const come = steps.flatMap(({ step, reach }) => (holds(reach) ? [step.node] : []));
          expect(come).toEqual(path.map(({ node }) => node));
          const left = steps.flatMap(({ step, ways }) => ways.flatMap(({ way, taken }) => (holds(taken) ? [[step.node, way]] : [])));
          expect(left).toEqual(path.flatMap((each) => (each.kind === "give" ? [] : [[each.node, each.way]])));
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("a step that is proved to be reached by nobody is reached by nobody", () => {
  let proved = 0;
  fc.assert(
    fc.property(arbitraryShop, fc.array(arbitraryProfile, { minLength: 10, maxLength: 20 }), (shop, profiles) => {
      const loaded = loadedFrom(shop);
      const space = makeSpace(loaded, { now: lawNow });
      for (const program of loaded.bundle.campaigns) {
        for (const { reach } of stepRegions(program).steps) {
          const answer = findProfile(space, reach);
          if (answer.kind !== "none" || answer.certainty !== "proved") continue;
          proved += 1;
          for (const profile of profiles) expect(holdsFor(loaded, profile, lawNow)(reach)).toBe(false);
        }
      }
    }),
    { numRuns: 250 },
  );
  expect(proved).toBeGreaterThan(5);
});
