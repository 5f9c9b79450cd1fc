import { expect, it } from "vitest";
import { fitOf } from "./fit-of";

const lastOrder = { name: "Last order", more: ["The day of their latest order"] };

it.each([
  { why: "its name begins so", query: "las", expected: 0 },
  { why: "case and accents do not matter", query: "LÀST", expected: 0 },
  { why: "words of its name begin so, in any order", query: "ord las", expected: 1 },
  { why: "its name holds it", query: "rder", expected: 2 },
  { why: "only what is said of it does", query: "latest", expected: 3 },
  { why: "letters picked out of its words are no word", query: "loy", expected: null },
])("something fits what was searched for: $why", ({ query, expected }) => {
  expect(fitOf(query, lastOrder)).toBe(expected);
});
