import { expect, test } from "vitest";
import { foldCase } from "./fold-case";

test.each([
  ["STRASSE", "strasse"],
  ["Straße", "straße"],
  ["ẞ", "ß"],
  ["ΣΊΣΥΦΟΣ", "σίσυφοσ"],
  ["ς", "σ"],
  ["K", "k"],
  ["ſ", "s"],
  ["İ", "İ"],
  ["ı", "ı"],
  ["ÉCOLE", "école"],
  ["𐐀", "𐐨"],
  ["日本", "日本"],
])("%s folds to %s", (text, folded) => expect(foldCase(text)).toBe(folded));

test.each([
  ["\u1fd3", "\u0390"],
  ["\u1fe3", "\u03b0"],
  ["\ufb05", "\ufb06"],
  ["\u1e9e", "\u00df"],
  ["\u13a0", "\uab70"],
])("%s and %s are one letter in two cases", (one, other) => expect(foldCase(one)).toBe(foldCase(other)));
