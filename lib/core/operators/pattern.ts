import { RE2JS } from "re2js";
import { type OperandReader } from "./operand-kind";
import { operandLimits } from "./operand-limits";

/** Whether a text holds what the pattern describes, in time linear in the text. */
export type Pattern = { readonly found: (text: string) => boolean };

// Compiling costs far more than asking, and the same operand is bound for preview, findings and bundle alike.
const compiled = new Map<string, Pattern | null>();
const mostCompiled = 500;

/** Reads a pattern in RE2 syntax, which is found anywhere in a text unless `^` and `$` hold it. Null: not a pattern, or too large. */
export function compilePattern(source: string): Pattern | null {
  if (source.length === 0 || source.length > operandLimits.patternLength) return null;
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const made = compile(source);
  if (compiled.size >= mostCompiled) compiled.clear();
  compiled.set(source, made);
  return made;
}

function compile(source: string): Pattern | null {
  try {
    const pattern = RE2JS.compile(source);
    // Counted repetition multiplies: (a{100}){100} is short to write and long to run.
    if (pattern.programSize() > 10_000) return null;
    return { found: (text) => pattern.test(text) };
  } catch {
    return null;
  }
}

export const patternOperand: OperandReader<"pattern"> = { kind: "pattern", read: (raw) => (typeof raw === "string" ? compilePattern(raw) : null), fromValue: null };
