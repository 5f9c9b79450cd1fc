import { operandWords } from "./operand";
import { type Operator } from "./operator";
import { type Json } from "@/lib/std/json";

/** What follows the attribute's name in a sentence: `is one of France, Belgium`. */
export function operatorWords({ label, operand: kind }: Operator, operand: Json): string {
  const words = operandWords(kind, operand);
  return words === "" ? label : `${label} ${words}`;
}
