import { expect, test } from "vitest";
import { coverTheRest, draftCoverage } from "./coverage";
import { camille, nobody, shopNow, shopState, vera } from "./shop.cases";

test("personas who walk every way and give every answer leave nothing to make up", () => {
  const norwegian = { ...nobody, profile: { attributes: { country: "Norway", plan: "basic" }, consent: ["shopping"] } };
  const at = { state: shopState({ personas: [camille, vera, norwegian] }), now: shopNow };
  const coverage = draftCoverage(at);
  expect(coverage?.reached).toBe(coverage?.targets.length);
  expect(coverTheRest(at)).toEqual({ people: [], missed: [], impossible: [] });
});

test("somebody is made up for what the personas leave out, and says what they are there for", () => {
  const { people, missed } = coverTheRest({ state: shopState({ personas: [camille] }), now: shopNow });
  expect(missed).toEqual([]);
  expect(people.map(({ name, known }) => ({ name, known }))).toEqual([
    { name: "Everybody else", known: ["Country: Norway", "Plan: basic"] },
    { name: "VIPs", known: ["Plan: vip"] },
  ]);
  expect(people[0]?.reaches).toContain("“Country is France or Belgium” answered no, at Who are they?");
});
