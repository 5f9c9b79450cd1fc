import { defineOperator } from "./operator";
import { numberOperand } from "./plain-operands";

export const numberAtLeast = defineOperator({
  id: "number.at-least",
  type: "number",
  label: "is at least",
  operand: numberOperand,
  test: (value, operand) => value >= operand,
});
