import { describe, expect, it } from "vitest";
import { valueFault, valueWords } from "./value-words";
import { type Attribute, type AttributeType } from "@/lib/core/vocabulary/attribute";
import { inEnglish } from "@/lib/words/words";

const attribute = (type: AttributeType, unit: string | null = null): Attribute => ({ key: "a", label: "A", description: "", category: "", type, purpose: null, suggestions: [], unit, source: null });

describe("a value in words", () => {
  it.each([
    { type: "number", unit: "€", value: 42, expected: "42 €" },
    { type: "boolean", unit: null, value: false, expected: "no" },
    { type: "list", unit: null, value: ["hiking", "climbing"], expected: "hiking, climbing" },
    { type: "list", unit: null, value: [], expected: "none" },
    { type: "text", unit: null, value: "France", expected: "France" },
    { type: "text", unit: null, value: null, expected: "unknown" },
  ] as const)("$type $value", ({ type, unit, value, expected }) => {
    expect(valueWords(attribute(type, unit), value, inEnglish)).toBe(expected);
  });
});

describe("a value that will count as unknown says so", () => {
  it.each([
    { type: "number", value: "42", says: "Does not read as a number" },
    { type: "date", value: "2026-02-30", says: "Does not read as a date" },
    { type: "version", value: "two", says: "Does not read as a version" },
  ] as const)("$type $value", ({ type, value, says }) => {
    expect(valueFault(attribute(type), value, inEnglish)).toContain(says);
  });

  it("an attribute that nobody listed", () => {
    expect(valueFault(undefined, "x", inEnglish)).toContain("Not in the catalogue");
  });

  it("a good value says nothing", () => {
    expect(valueFault(attribute("date"), "2026-11-23", inEnglish)).toBeNull();
  });
});
