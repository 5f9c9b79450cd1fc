import { defineOperator } from "./operator";
import { asCompared, textOperand } from "./text-operand";

export const textIsNot = defineOperator({
  id: "text.is-not",
  type: "text",
  label: "is not",
  operand: textOperand,
  test: (value, operand) => asCompared(value, operand) !== operand.text,
});
