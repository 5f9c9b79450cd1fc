import { foldOne } from "@/lib/core/operators/fold-case";
import { patternOperandOf, patternReader } from "@/lib/core/operators/pattern";
import { textOperands } from "@/lib/core/operators/text-operand";
import { compilePattern } from "@/lib/core/patterns/compile-pattern";
import { isClass } from "@/lib/core/patterns/unicode-class";

/** Three pairs of letters without a capital of one character did not fold into one another. */
function foldFormerly(text: string): string {
  let folded = "";
  for (const character of text) folded += turkic.has(character) ? character : foldOne(character);
  return folded;
}

const turkic: ReadonlySet<string> = new Set(["\u0130", "\u0131"]);

/** Half a surrogate pair was compared as if it were a character. */
export const { text: formerTextOperand, texts: formerTextsOperand } = textOperands({ fold: foldFormerly, takesHalves: true });

/** `\p{…}` named whatever the platform knows by that name. */
function formerUnicodeClass(name: string): string | null {
  if (!/^\w+$/.test(name)) return null;
  const named = namedOtherwise.get(name) ?? name;
  return [`\\p{${named}}`, `\\p{Script=${named}}`].find(isClass) ?? null;
}

const namedOtherwise: ReadonlyMap<string, string> = new Map([
  ["Ascii", "ASCII"],
  ["Lc", "LC"],
]);

export const formerPatternOperand = patternOperandOf(patternReader((source) => compilePattern(source, { unicodeClass: formerUnicodeClass, takesHalves: true })));
