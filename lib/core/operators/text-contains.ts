import { defineOperator } from "./operator";
import { asCompared, textOperand } from "./text-operand";

export const textContains = defineOperator({
  id: "text.contains",
  type: "text",
  label: "contains",
  operand: textOperand,
  test: (value, operand) => asCompared(value, operand).includes(operand.text),
});
