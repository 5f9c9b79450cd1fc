import { describe, expect, it } from "vitest";
import { carriedOperand, withAttribute, withOperator } from "./comparison-draft";
import { type Comparison } from "@/lib/core/conditions/condition";
import { idOf } from "@/lib/editor/shop.cases";

const isFrance: Comparison = { kind: "comparison", id: idOf("condition", "cnd_one"), attribute: "country", operator: "text.is", operand: "France" };

describe("changing a comparison keeps what was typed where it can", () => {
  it.each([
    { why: "one text becomes the first of a list", kind: "text-list", operand: "France", expected: ["France"] },
    { why: "a list becomes its first text", kind: "text", operand: ["France", "Belgium"], expected: "France" },
    { why: "a number becomes where a range begins and ends", kind: "number-range", operand: 5, expected: { from: 5, to: 5 } },
    { why: "a range becomes its beginning", kind: "number", operand: { from: 2, to: 5 }, expected: 2 },
    { why: "a day becomes a range of one day", kind: "date-range", operand: "2026-01-31", expected: { from: "2026-01-31", to: "2026-01-31" } },
    { why: "a text is no number", kind: "number", operand: "France", expected: null },
    { why: "a country is no version", kind: "version", operand: "France", expected: "" },
    { why: "one number becomes the first of several", kind: "number-list", operand: 5, expected: [5] },
    { why: "several numbers become the first", kind: "number", operand: [5, 7], expected: 5 },
    { why: "a country is no network", kind: "networks", operand: ["France"], expected: [] },
    { why: "nothing is compared with", kind: "none", operand: "France", expected: null },
  ] as const)("$why", ({ kind, operand, expected }) => {
    expect(carriedOperand(kind, operand)).toEqual(expected);
  });

  it("keeps the operator when the new attribute's type has it", () => {
    expect(withAttribute(isFrance, { key: "language", type: "text" })).toEqual({ ...isFrance, attribute: "language" });
  });

  it("takes what most people mean of the new type when it has not: an amount is at least something", () => {
    expect(withAttribute(isFrance, { key: "spent", type: "number" })).toMatchObject({ attribute: "spent", operator: "number.at-least", operand: null });
  });

  it("carries the operand over to another operator", () => {
    expect(withOperator(isFrance, "text.is-one-of")).toMatchObject({ operator: "text.is-one-of", operand: ["France"] });
  });
});
