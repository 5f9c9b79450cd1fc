import { expect, it } from "vitest";
import { moveCampaign } from "./move-campaign";

it.each([
  { why: "up", id: "b", by: -1, expected: ["b", "a", "c"] },
  { why: "down", id: "b", by: 1, expected: ["a", "c", "b"] },
  { why: "the top one stays on top", id: "a", by: -1, expected: ["a", "b", "c"] },
  { why: "the last one stays last", id: "c", by: 1, expected: ["a", "b", "c"] },
  { why: "one that is not there", id: "x", by: 1, expected: ["a", "b", "c"] },
] as const)("moving a campaign: $why", ({ id, by, expected }) => {
  expect(moveCampaign<string>(["a", "b", "c"], id, by)).toEqual(expected);
});
