import { expect, test } from "vitest";
import { foldCase } from "./fold-case";

const all = Array.from({ length: 0x110000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff).map((code) => String.fromCodePoint(code));

// Letters that nothing folds into one another differ in no mapping: JavaScript's own flag says which do, of every code point.
const cased = all.filter((letter) => letter !== letter.toLowerCase() || letter !== letter.toUpperCase() || foldCase(letter) !== letter);

test("of all letters that have a case, two fold alike exactly when a regular expression that ignores case takes one for the other", () => {
  const line = cased.join("");
  const alike = new Map<string, string[]>();
  for (const letter of cased) alike.set(foldCase(letter), [...(alike.get(foldCase(letter)) ?? []), letter]);
  const wrong = cased.filter((letter) => {
    const same = line.match(new RegExp(`\\u{${letter.codePointAt(0)?.toString(16)}}`, "giu")) ?? [];
    return same.join("") !== alike.get(foldCase(letter))?.join("");
  });
  expect(cased.length).toBeGreaterThan(2800);
  expect(wrong).toEqual([]);
});
