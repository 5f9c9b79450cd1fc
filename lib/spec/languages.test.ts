import { expect, test } from "vitest";
import { caseForms, readCases } from "./read-cases";
import { lookUpLanguage } from "@/lib/core/vocabulary/language";
import { languageRanges } from "@/lib/std/language-ranges";

test.each(readCases(caseForms.languageCases, "languages").cases)("$why", ({ asks, speaks, reads }) => {
  expect(lookUpLanguage(languageRanges(asks), speaks)).toBe(reads);
});
