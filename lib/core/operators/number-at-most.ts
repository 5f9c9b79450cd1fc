import { defineOperator } from "./operator";

export const numberAtMost = defineOperator({
  id: "number.at-most",
  type: "number",
  label: "is at most",
  operand: "number",
  test: (value, operand) => value <= operand,
});
