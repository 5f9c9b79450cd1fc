import { expect, it } from "vitest";
import { contrast } from "./contrast";

it.each([
  { one: "#000000", other: "#ffffff", ratio: 21 },
  { one: "#ffffff", other: "#ffffff", ratio: 1 },
  // The lightest grey that passes on white, and the first that does not.
  { one: "#767676", other: "#ffffff", ratio: 4.54 },
  { one: "#777777", other: "#ffffff", ratio: 4.48 },
  { one: "#FF0000", other: "#0000ff", ratio: 2.15 },
])("$one on $other is $ratio", ({ one, other, ratio }) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

it.each(["red", "#fff", "#12345g", ""])("%s is no colour, so nothing is said of it", (text) => {
  expect(contrast(text, "#ffffff")).toBeNull();
});
