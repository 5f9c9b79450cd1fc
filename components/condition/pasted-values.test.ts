import { describe, expect, it } from "vitest";
import { pastedValues, withValues } from "./pasted-values";
import { conditionLimits } from "@/lib/core/conditions/condition";

describe("values pasted into a list", () => {
  it.each([
    { why: "a column from a spreadsheet", text: "France\nBelgium\r\n\nItaly\n", expected: ["France", "Belgium", "Italy"] },
    { why: "a row from a spreadsheet", text: "France\tBelgium", expected: ["France", "Belgium"] },
    { why: "a sentence with commas", text: "France, Belgium; Italy", expected: ["France", "Belgium", "Italy"] },
    { why: "lines that hold commas stay whole", text: "Paris, France\nLyon, France", expected: ["Paris, France", "Lyon, France"] },
    { why: "a trailing line break does not make it lines", text: "France, Belgium\n", expected: ["France", "Belgium"] },
    { why: "quotes fall away", text: "\"France\", 'Belgium'", expected: ["France", "Belgium"] },
    { why: "each value once", text: "France,France", expected: ["France"] },
    { why: "nothing", text: "  ", expected: [] },
  ])("$why", ({ text, expected }) => {
    expect(pastedValues(text)).toEqual(expected);
  });

  it("stops at what a condition may hold", () => {
    const many = Array.from({ length: conditionLimits.listLength + 10 }, (_, index) => `sku-${index}`);
    expect(withValues(["first"], many)).toHaveLength(conditionLimits.listLength);
  });
});
