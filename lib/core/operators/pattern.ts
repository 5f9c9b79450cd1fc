import { type OperandReader } from "./operand-kind";
import { operandLimits } from "./operand-limits";
import { compilePattern, type Pattern } from "@/lib/core/patterns/compile-pattern";

// Compiling costs far more than asking, and the same operand is bound for preview, findings and bundle alike.
const compiled = new Map<string, Pattern | null>();
const mostCompiled = 500;

/** Reads a pattern in RE2 syntax, which is found anywhere in a text unless `^` and `$` hold it. Null: not a pattern, or too large. */
export function readPattern(source: string): Pattern | null {
  if (source.length === 0 || source.length > operandLimits.patternLength) return null;
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const made = compilePattern(source);
  if (compiled.size >= mostCompiled) compiled.clear();
  compiled.set(source, made);
  return made;
}

export const patternOperand: OperandReader<"pattern"> = { kind: "pattern", read: (raw) => (typeof raw === "string" ? readPattern(raw) : null), fromValue: null };
