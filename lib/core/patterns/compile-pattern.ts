import { finderOf } from "./find-pattern";
import { parsePattern } from "./parse-pattern";
import { NotAPattern } from "./pattern-reader";
import { programOf } from "./pattern-program";

/** Whether a text holds what the pattern describes, in time linear in the text. */
export type Pattern = { readonly found: (text: string) => boolean };

/** Reads a pattern in RE2 syntax, which is found anywhere in a text unless `^` and `$` hold it. Null: not a pattern, or one of more than 2500 steps. */
export function compilePattern(source: string): Pattern | null {
  try {
    return { found: finderOf(programOf(parsePattern(source))) };
  } catch (error) {
    if (error instanceof NotAPattern) return null;
    throw error;
  }
}
