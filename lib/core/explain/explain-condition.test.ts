import { describe, expect, it } from "vitest";
import { valueWords } from "./explain-condition";
import { readDate } from "@/lib/core/vocabulary/value";
import { parseVersion } from "@/lib/core/vocabulary/version";
import { inEnglish } from "@/lib/words/words";

const plain = { zone: "UTC", unit: null };

describe("a visitor's value in words", () => {
  it.each([
    { why: "a text", value: "France", as: plain, words: "France" },
    { why: "an empty text", value: "", as: plain, words: "empty" },
    { why: "yes", value: true, as: plain, words: "yes" },
    { why: "a number with its unit", value: 42, as: { zone: "UTC", unit: "€" }, words: "42 €" },
    { why: "a day", value: readDate("2026-11-23", "UTC"), as: plain, words: "2026-11-23" },
    { why: "a moment", value: readDate("2026-11-23T08:30:00Z", "UTC"), as: plain, words: "2026-11-23 08:30 UTC" },
    { why: "a moment where the workspace is", value: readDate("2026-11-23T23:30:00Z", "UTC"), as: { zone: "Europe/Oslo", unit: null }, words: "2026-11-24 00:30 Europe/Oslo" },
    { why: "a version", value: parseVersion("v2.1-beta.1"), as: plain, words: "2.1.0-beta.1" },
    { why: "a list", value: ["hiking", "climbing"], as: plain, words: "hiking, climbing" },
    { why: "an empty list", value: [], as: plain, words: "an empty list" },
  ])("$why", ({ value, as, words }) => {
    expect(value === null ? null : valueWords(value, { ...as, say: inEnglish })).toBe(words);
  });
});
