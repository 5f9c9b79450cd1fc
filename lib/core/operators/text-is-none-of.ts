import { defineOperator } from "./operator";
import { asCompared, textsOperand } from "./text-operand";

export const textIsNoneOf = defineOperator({
  id: "text.is-none-of",
  type: "text",
  label: "is none of",
  operand: textsOperand,
  test: (value, operand) => !operand.texts.has(asCompared(value, operand)),
});
