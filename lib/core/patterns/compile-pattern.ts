import { unicodeClass } from "./unicode-class";
import { finderOf } from "./find-pattern";
import { parsePattern } from "./parse-pattern";
import { NotAPattern } from "./pattern-reader";
import { programOf } from "./pattern-program";

/** Whether a text holds what the pattern describes, in time linear in the text. */
export type Pattern = { readonly found: (text: string) => boolean };

/** What bundles of different times take for a pattern, and for a character. */
export type PatternMeaning = {
  /** What `\p{…}` names, in the platform's syntax; null: nothing. */
  readonly unicodeClass: (name: string) => string | null;
  /** Whether half a surrogate pair, which is no character, is taken for one. */
  readonly takesHalves: boolean;
};

const today: PatternMeaning = { unicodeClass, takesHalves: false };

/** Reads a pattern in RE2 syntax, which is found anywhere in a text unless `^` and `$` hold it. Null: not a pattern, or one of more than 2500 steps. */
export function compilePattern(source: string, meaning: PatternMeaning = today): Pattern | null {
  try {
    return { found: finderOf(programOf(parsePattern(source, meaning)), meaning) };
  } catch (error) {
    if (error instanceof NotAPattern) return null;
    throw error;
  }
}
