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

// What the regular expressions of this engine take for the same letter, over every assigned code point of the first plane and the cased ones beyond.
test("two letters fold alike exactly when a regular expression that ignores case takes one for the other", () => {
  const wrong: string[] = [];
  for (let code = 0x20; code <= 0x1e943; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const letter = String.fromCodePoint(code);
    const others = [letter.toLowerCase(), letter.toUpperCase(), foldCase(letter)].filter((other) => [...other].length === 1 && other !== letter);
    for (const other of others) {
      const same = new RegExp(`^\\u{${code.toString(16)}}$`, "iu").test(other);
      if (same !== (foldCase(letter) === foldCase(other))) wrong.push(`${letter} ${other} U+${code.toString(16)}`);
    }
  }
  expect(wrong).toEqual([]);
});
