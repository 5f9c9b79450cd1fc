import { expect, it } from "vitest";
import { radioStop } from "./radio-keys";

it.each([
  { why: "the one that is taken", value: "b", expected: "b" },
  { why: "the first that can be had where none is taken", value: null, expected: "b" },
  { why: "not one that is taken and cannot be had", value: "a", expected: "b" },
])("Tab stops at $why", ({ value, expected }) => {
  expect(radioStop([{ value: "a", disabled: true }, { value: "b" }, { value: "c" }], value)).toBe(expected);
});
