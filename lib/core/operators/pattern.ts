import { type OperandReader } from "./operand-kind";
import { operandLimits } from "./operand-limits";
import { compilePattern, type Pattern } from "@/lib/core/patterns/compile-pattern";

const mostCompiled = 500;

/** A reader of patterns that remembers: compiling costs far more than asking, and the same operand is bound for preview, findings and bundle alike. */
export function patternReader(compile: (source: string) => Pattern | null): (source: string) => Pattern | null {
  const compiled = new Map<string, Pattern | null>();
  return (source) => {
    if (source.length === 0 || source.length > operandLimits.patternLength) return null;
    const known = compiled.get(source);
    if (known !== undefined) return known;
    const made = compile(source);
    if (compiled.size >= mostCompiled) compiled.clear();
    compiled.set(source, made);
    return made;
  };
}

/** Reads a pattern in RE2 syntax, which is found anywhere in a text unless `^` and `$` hold it. Null: not a pattern, or too large. */
export const readPattern = patternReader((source) => compilePattern(source));

/** A pattern as an operand, by whoever reads patterns. */
export const patternOperandOf = (read: (source: string) => Pattern | null): OperandReader<"pattern"> => ({ kind: "pattern", read: (raw) => (typeof raw === "string" ? read(raw) : null), fromValue: null });

export const patternOperand = patternOperandOf(readPattern);
