import { defineOperator } from "./operator";
import { asCompared, textOperand } from "./text-operand";

export const textIs = defineOperator({
  id: "text.is",
  type: "text",
  label: "is",
  operand: textOperand,
  test: (value, operand) => asCompared(value, operand) === operand.text,
});
