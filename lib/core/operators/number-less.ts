import { defineOperator } from "./operator";

export const numberLess = defineOperator({
  id: "number.less",
  type: "number",
  label: "is less than",
  operand: "number",
  test: (value, operand) => value < operand,
});
