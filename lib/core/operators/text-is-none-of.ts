import { defineOperator } from "./operator";
import { asCompared, textsOperand } from "./text-operand";
import { message } from "@/lib/words/message";

export const textIsNoneOf = defineOperator({
  id: "text.is-none-of",
  type: "text",
  label: message("is none of"),
  operand: textsOperand,
  test: (value, operand) => !operand.texts.has(asCompared(value, operand)),
});
