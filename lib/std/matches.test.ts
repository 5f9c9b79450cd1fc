import { expect, it } from "vitest";
import { matches } from "./matches";

it.each([
  { why: "nothing searched", query: "  ", texts: ["Hero"], expected: true },
  { why: "another case", query: "hero", texts: ["Home HERO"], expected: true },
  { why: "words in any order, over several texts", query: "web hero", texts: ["Home hero", "Web"], expected: true },
  { why: "accents left out", query: "zoe", texts: ["Zoë"], expected: true },
  { why: "accents typed in", query: "zoë", texts: ["Zoe"], expected: true },
  { why: "one word missing", query: "hero app", texts: ["Home hero", "Web"], expected: false },
])("searching: $why", ({ query, texts, expected }) => {
  expect(matches(query, texts)).toBe(expected);
});
