import { operandWords } from "./operand";
import { type Operator } from "./operator";
import { type Json } from "@/lib/std/json";
import { type Words } from "@/lib/words/words";

/** What follows the name of an event's property in a sentence: `is one of France, Belgium`. Properties have no unit. */
export function operatorWords({ label, operand: kind }: Operator, operand: Json, say: Words): string {
  const words = operandWords({ kind, operand, unit: null }, say);
  return words === "" ? say(label) : `${say(label)} ${words}`;
}
