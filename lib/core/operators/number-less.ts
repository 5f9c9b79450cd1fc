import { defineOperator } from "./operator";
import { numberOperand } from "./plain-operands";

export const numberLess = defineOperator({
  id: "number.less",
  type: "number",
  label: "is less than",
  operand: numberOperand,
  test: (value, operand) => value < operand,
});
