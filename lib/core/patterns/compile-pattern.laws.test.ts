import fc from "fast-check";
import { RE2JS } from "re2js";
import { expect, test } from "vitest";
import { compilePattern } from "./compile-pattern";

const letters = [..."abkKsS0_- \n", "\u017f", "\u212a", "\u00e9", "\u03a3", "\u03c2", "\u{1f9e5}", "\u{10400}", "\u{10428}"];
const arbitraryText = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });

const atoms = [
  ...[..."abksS0_"],
  ...["\u00e9", "\u03c3", "\u{1f9e5}", "\u{10400}", ".", "^", "$", "\\b", "\\B", "\\A", "\\z", "\\d", "\\W", "\\s", "\\S", "\\w", "\\pL", "\\P{Lu}", "\\p{Greek}", "\\p{^Latin}", "\\x{212a}", "\\101", "\\n", "\\.", "\\Qa.\\E"],
  ...["[abk]", "[^k]", "[a-k0]", "[\\d_]", "[^\\W]", "[[:upper:]-]", "[[:^alpha:]\\n]", "[\\p{Lu}s]", "[^\\P{L}]", "[\\x{400}-\\x{2fff}]", "[]a]", "(?i)", "(?s)", "(?-i)", "(?m)", "(?)"],
];
const repeats = ["*", "+", "?", "*?", "+?", "??", "{2}", "{0,2}", "{1,}", "{0}", "{2,3}?", "{,2}"];

const { pattern: arbitraryPattern } = fc.letrec<{ pattern: string; part: string; atom: string }>((tie) => ({
  pattern: fc.array(tie("part"), { minLength: 1, maxLength: 5 }).map((parts) => parts.join("")),
  part: fc.tuple(tie("atom"), fc.oneof({ arbitrary: fc.constant(""), weight: 2 }, fc.constantFrom(...repeats))).map(([atom, repeat]) => atom + repeat),
  atom: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { arbitrary: fc.constantFrom(...atoms), weight: 5 },
    fc.tuple(fc.constantFrom("(", "(?:", "(?i:", "(?s-i:", "(?m:"), tie("pattern")).map(([open, inner]) => `${open}${inner})`),
    fc.tuple(tie("pattern"), tie("pattern")).map(([one, other]) => `(?:${one}|${other})`),
    fc.tuple(tie("pattern"), tie("pattern")).map(([one, other]) => `${one}|${other}`),
  ),
}));

/** Patterns that somebody mistyped. */
const arbitraryScribble = fc.array(fc.oneof(fc.constantFrom(...atoms, ...repeats), fc.constantFrom(..."()[]{}|\\^-?:<>P*+=!x1,", "[:", ":]", "(?P<n>", "(?", "\\p{", "\\Q", "\\E", "{1001}", "{2,1}")), { maxLength: 10 }).map((pieces) => pieces.join(""));

function asked(pattern: string): ((text: string) => boolean) | null {
  try {
    const compiled = RE2JS.compile(pattern);
    return (text) => compiled.test(text);
  } catch {
    return null;
  }
}

test("a pattern is found where RE2 finds it", () => {
  fc.assert(
    fc.property(arbitraryPattern, fc.array(arbitraryText, { minLength: 1, maxLength: 8 }), (pattern, texts) => {
      const reference = asked(pattern);
      const ours = compilePattern(pattern);
      expect(ours === null).toBe(reference === null);
      for (const text of texts) expect([text, ours?.found(text)]).toEqual([text, reference?.(text)]);
    }),
    { numRuns: 4000 },
  );
});

test("what RE2 refuses is refused, and what it takes is taken", () => {
  fc.assert(
    fc.property(arbitraryScribble.filter((pattern) => !isReadOtherwise(pattern)), arbitraryText, (pattern, text) => {
      const reference = asked(pattern);
      const ours = compilePattern(pattern);
      expect(ours === null).toBe(reference === null);
      expect(ours?.found(text)).toBe(reference?.(text));
    }),
    { numRuns: 8000 },
  );
});

/** RE2 and Go look for the end of a named class after its beginning, the port to JavaScript within it: `[[:]` is a class of two there. */
const isReadOtherwise = (pattern: string): boolean => pattern.includes("[:]");

// All that RE2's port to JavaScript has. Two editions of Unicode differ in what was assigned since the older of them, so they are compared where nothing is new.
const unicodeNames = {
  categories: "C Cc Cf Cn Co Cs L LC Lc Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl Zp Zs",
  properties: "Any Ascii Assigned ASCII_Hex_Digit Alphabetic Dash Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Extended_Pictographic Hex_Digit Lowercase Math Quotation_Mark Terminal_Punctuation Uppercase White_Space",
  scripts:
    "Adlam Ahom Anatolian_Hieroglyphs Arabic Armenian Avestan Balinese Bamum Bengali Bopomofo Braille Canadian_Aboriginal Cham Cherokee Common Coptic Cyrillic Deseret Devanagari Ethiopic Georgian Glagolitic Gothic Greek Gujarati Han Hangul Hebrew Hiragana Inherited Kannada Katakana Kawi Khmer Lao Latin Linear_A Lisu Miao Modi Mongolian Mro Myanmar Newa Nko Ogham Old_Italic Phags_Pa Runic SignWriting Tamil Thaana Thai Tibetan Tifinagh Toto Vai Yi",
  // What the platform knows beside: long names of categories, codes of scripts, other properties.
  others: "Letter Uppercase_Letter Decimal_Number Grek Latn Zyyy Qaai ID_Start XID_Continue Cased Case_Ignorable ASCII Ideographic lu LU greek GREEK latin L& Nope Katakana_Or_Hiragana gc=L Script=Greek sc=Grek",
};

test.each(Object.entries(unicodeNames))("the %s of Unicode are those that RE2 has, and hold what they hold there", (_, names) => {
  for (const name of names.split(" ")) {
    for (const written of [`\\p{${name}}`, `(?i)\\p{${name}}`, `\\P{${name}}`]) {
      const [ours, reference] = [compilePattern(`^${written}$`), asked(`^${written}$`)];
      expect([written, ours === null]).toEqual([written, reference === null]);
      if (ours === null) continue;
      const differ = Array.from({ length: 0x600 }, (_, codePoint) => String.fromCodePoint(codePoint)).filter((text) => ours.found(text) !== reference?.(text));
      expect({ written, differ }).toEqual({ written, differ: [] });
    }
  }
});
