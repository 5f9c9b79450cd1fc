import { defineOperator } from "./operator";
import { numberOperand } from "./plain-operands";

export const numberEquals = defineOperator({
  id: "number.equals",
  type: "number",
  label: "is",
  operand: numberOperand,
  test: (value, operand) => value === operand,
});
