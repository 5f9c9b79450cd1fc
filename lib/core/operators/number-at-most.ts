import { defineOperator } from "./operator";
import { numberOperand } from "./plain-operands";

export const numberAtMost = defineOperator({
  id: "number.at-most",
  type: "number",
  label: "is at most",
  operand: numberOperand,
  test: (value, operand) => value <= operand,
});
