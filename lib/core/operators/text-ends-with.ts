import { defineOperator } from "./operator";
import { asCompared, textOperand } from "./text-operand";

export const textEndsWith = defineOperator({
  id: "text.ends-with",
  type: "text",
  label: "ends with",
  operand: textOperand,
  test: (value, operand) => asCompared(value, operand).endsWith(operand.text),
});
