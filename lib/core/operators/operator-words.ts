import { operandWords } from "./operand";
import { type Operator } from "./operator";
import { type Json } from "@/lib/std/json";
import { type Words } from "@/lib/words/words";

/** What follows the attribute's name in a sentence: `is one of France, Belgium`. */
export function operatorWords({ label, operand: kind }: Operator, operand: Json, say: Words): string {
  const words = operandWords(kind, operand, say);
  return words === "" ? say(label) : `${say(label)} ${words}`;
}
