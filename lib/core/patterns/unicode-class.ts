/**
 * What RE2 has by this name, as its port to JavaScript has it: general categories by their short names, scripts by their long ones, and some properties;
 * in the platform's own class syntax. Null: nothing. The platform knows many more, which other evaluators would not.
 */
export function unicodeClass(name: string): string | null {
  if (categories.test(name) || properties.has(name)) return `\\p{${platformNames.get(name) ?? name}}`;
  const script = `\\p{Script=${name}}`;
  return isScriptName(name) && isClass(script) ? script : null;
}

const categories = /^(?:C[cfnos]?|L[Cclmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?)$/;

const properties: ReadonlySet<string> = new Set(
  "Any Ascii Assigned ASCII_Hex_Digit Alphabetic Dash Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Extended_Pictographic Hex_Digit Lowercase Math Quotation_Mark Terminal_Punctuation Uppercase White_Space".split(" "),
);

const platformNames: ReadonlyMap<string, string> = new Map([
  ["Ascii", "ASCII"],
  ["Lc", "LC"],
]);

// Codes of scripts have four letters, and so have these names.
const shortScripts = /^(?:Ahom|Cham|Kawi|Lisu|Miao|Modi|Newa|Thai|Toto)$/;

const isScriptName = (name: string): boolean => /^[A-Z][A-Za-z]*(?:_[A-Z][A-Za-z]*)*$/.test(name) && (name.length !== 4 || shortScripts.test(name)) && name !== "Katakana_Or_Hiragana";

/** Whether the platform takes it for a class. */
export function isClass(source: string): boolean {
  try {
    return new RegExp(source, "u").unicode;
  } catch {
    return false;
  }
}
