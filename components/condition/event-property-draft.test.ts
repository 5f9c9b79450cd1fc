import { expect, it } from "vitest";
import { withProperty } from "./event-property-draft";

it.each([
  { why: "an operator that fits stays, with what was typed", was: { property: "price", operator: "number.more", operand: 100 }, to: { name: "total", type: "number" }, is: { property: "total", operator: "number.more", operand: 100 } },
  { why: "one that does not begins as the type does", was: { property: "", operator: "text.is", operand: "" }, to: { name: "total", type: "number" }, is: { property: "total", operator: "number.at-least", operand: null } },
  { why: "one that fits all types stays", was: { property: "price", operator: "any.is-known", operand: null }, to: { name: "coupon", type: "text" }, is: { property: "coupon", operator: "any.is-known", operand: null } },
  { why: "of a type that is not known, any may stand", was: { property: "price", operator: "number.more", operand: 100 }, to: { name: "colour", type: null }, is: { property: "colour", operator: "number.more", operand: 100 } },
] as const)("a comparison about another property: $why", ({ was, to, is }) => {
  expect(withProperty(was, to)).toEqual(is);
});
