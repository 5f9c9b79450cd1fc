/**
 * Unicode simple case folding (CaseFolding.txt, statuses C and S), code point by code point and without a locale: what two texts that differ in case alone
 * have in common. JavaScript has the mappings but not the folding; a law holds this against the `u` and `i` flags of regular expressions, which fold so.
 */
export function foldCase(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase();
  let folded = "";
  for (const character of text) folded += apart.get(character) ?? foldOne(character);
  return folded;
}

const isAscii = /^[ -~\t\n]*$/;

const apart: ReadonlyMap<string, string> = new Map([
  // Dotted and dotless i fold into ASCII i in Turkic languages only, which simple folding leaves out.
  ["\u0130", "\u0130"],
  ["\u0131", "\u0131"],
  // These have no capital of one character, and so no mapping that would show that they are the same letter.
  ["\u1fd3", "\u0390"],
  ["\u1fe3", "\u03b0"],
  ["\ufb05", "\ufb06"],
]);

/** By its capital, where that is one character. */
export function foldOne(character: string): string {
  const upper = character.toUpperCase();
  const lower = (isOne(upper) ? upper : character).toLowerCase();
  return isOne(lower) ? lower : character;
}

const isOne = (text: string): boolean => text.length === 1 || (text.length === 2 && text.codePointAt(0) !== text.charCodeAt(0));
