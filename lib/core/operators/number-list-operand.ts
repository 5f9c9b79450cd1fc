import { type OperandReader } from "./operand-kind";
import { operandLimits } from "./operand-limits";

/** `[10, 20.5]`: numbers to compare with, each once. */
export const numbersOperand: OperandReader<"number-list"> = { kind: "number-list", read: readNumbers, fromValue: null };

function readNumbers(raw: unknown): ReadonlySet<number> | null {
  if (!Array.isArray(raw) || raw.length === 0 || raw.length > operandLimits.listLength) return null;
  const items: readonly unknown[] = raw;
  const numbers = items.filter((item): item is number => typeof item === "number" && Number.isFinite(item));
  return numbers.length === items.length ? new Set(numbers) : null;
}
