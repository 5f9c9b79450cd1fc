import { sentenceOf } from "./label-sentences";
import { operandCount, operandWords } from "./operand";
import { type Operator } from "./operator";
import { type Json } from "@/lib/std/json";
import { isPlural } from "@/lib/words/plural-words";
import { type Words } from "@/lib/words/words";

/** A comparison to be said: of what is called so, in these units, with this operand. */
export type Asking = { readonly subject: string; readonly unit: string | null; readonly operand: Json };

/** An operand in words; empty: this operator has none. */
export function operandSaid(operator: Operator, { operand, unit }: Asking, say: Words): string {
  return operandWords({ kind: operator.operand, operand, unit, joiner: sentenceOf(operator)?.joiner ?? "or" }, say);
}

/** What follows a subject in a sentence: `is France or Belgium`, `are more than 2`. `words` stands where the operand does. */
export function operatorWords(operator: Operator, { subject, operand, words }: Pick<Asking, "subject" | "operand"> & { readonly words: string }, say: Words): string {
  const known = sentenceOf(operator);
  if (known === undefined) return words === "" ? say(operator.label) : `${say(operator.label)} ${words}`;
  return say(known.sentence, { many: isPlural(subject) ? "yes" : "no", count: operandCount(operand), operand: words });
}
