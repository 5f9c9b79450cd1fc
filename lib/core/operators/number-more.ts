import { defineOperator } from "./operator";
import { numberOperand } from "./plain-operands";

export const numberMore = defineOperator({
  id: "number.more",
  type: "number",
  label: "is more than",
  operand: numberOperand,
  test: (value, operand) => value > operand,
});
