import { defineOperator } from "./operator";
import { asCompared, textOperand } from "./text-operand";

export const textStartsWith = defineOperator({
  id: "text.starts-with",
  type: "text",
  label: "starts with",
  operand: textOperand,
  test: (value, operand) => asCompared(value, operand).startsWith(operand.text),
});
