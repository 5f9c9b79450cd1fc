/**
 * Unicode simple case folding (CaseFolding.txt, statuses C and S), code point by code point and without a locale: what two
 * texts that differ in case alone have in common. JavaScript has the mappings but not the folding; a test holds this against
 * the `u` and `i` flags of regular expressions, which fold the same way.
 */
export function foldCase(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase();
  let folded = "";
  for (const character of text) folded += foldOne(character);
  return folded;
}

const isAscii = /^[ -~\t\n]*$/;

/** Dotted and dotless i fold into ASCII i in Turkic languages only, which simple folding leaves out. */
const turkic: ReadonlySet<string> = new Set(["\u0130", "\u0131"]);

function foldOne(character: string): string {
  if (turkic.has(character)) return character;
  const upper = character.toUpperCase();
  const lower = (isOne(upper) ? upper : character).toLowerCase();
  return isOne(lower) ? lower : character;
}

const isOne = (text: string): boolean => text.length === 1 || (text.length === 2 && text.codePointAt(0) !== text.charCodeAt(0));
