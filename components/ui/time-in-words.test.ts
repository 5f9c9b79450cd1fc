import { expect, it } from "vitest";
import { timeInWords } from "./time-in-words";
import french from "@/lib/words/fr.json";
import { inEnglish, wordsIn } from "@/lib/words/words";

const now = new Date(2026, 10, 23, 15, 30).getTime();

it.each([
  { why: "a moment ago", at: new Date(2026, 10, 23, 15, 29, 30), expected: "just now" },
  { why: "a clock slightly ahead of ours", at: new Date(2026, 10, 23, 15, 31), expected: "just now" },
  { why: "one minute", at: new Date(2026, 10, 23, 15, 29), expected: "1 minute ago" },
  { why: "some minutes", at: new Date(2026, 10, 23, 15, 18), expected: "12 minutes ago" },
  { why: "some hours", at: new Date(2026, 10, 23, 12, 0), expected: "3 hours ago" },
  { why: "early the same day", at: new Date(2026, 10, 23, 1, 5), expected: "today, 01:05" },
  { why: "the day before", at: new Date(2026, 10, 22, 14, 5), expected: "yesterday, 14:05" },
  { why: "this year", at: new Date(2026, 10, 3, 14, 5), expected: "3 Nov, 14:05" },
  { why: "another year", at: new Date(2024, 10, 3, 14, 5), expected: "3 Nov 2024" },
])("$why", ({ at, expected }) => {
  expect(timeInWords(at.getTime(), now, inEnglish)).toBe(expected);
});

it.each([
  { why: "some minutes", at: new Date(2026, 10, 23, 15, 18), expected: "il y a 12 minutes" },
  { why: "the day before", at: new Date(2026, 10, 22, 14, 5), expected: "hier, 14:05" },
  { why: "this year", at: new Date(2026, 10, 3, 14, 5), expected: "3 nov., 14:05" },
])("in French, $why", ({ at, expected }) => {
  expect(timeInWords(at.getTime(), now, wordsIn("fr", french))).toBe(expected);
});
