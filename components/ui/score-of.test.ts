import { expect, it } from "vitest";
import { scoreOf } from "./score-of";

const german = ["German", "de"];

it.each([
  { why: "its name comes before its tag", better: "ger", worse: "de" },
  { why: "its tag is found too", better: "de", worse: "fr" },
  { why: "an id that nobody sees is no name", better: "german", worse: "lng" },
])("a searchable list orders by how well a word fits: $why", ({ better, worse }) => {
  expect(scoreOf("lng_german", better, german)).toBeGreaterThan(scoreOf("lng_german", worse, german));
});

it("leaves out what does not fit", () => {
  expect(scoreOf("lng_german", "xyz", german)).toBe(0);
});
