import { defineOperator } from "./operator";
import { asCompared, textsOperand } from "./text-operand";

export const textIsOneOf = defineOperator({
  id: "text.is-one-of",
  type: "text",
  label: "is one of",
  operand: textsOperand,
  test: (value, operand) => operand.texts.has(asCompared(value, operand)),
});
