import { defineOperator } from "./operator";

export const numberEquals = defineOperator({
  id: "number.equals",
  type: "number",
  label: "is",
  operand: "number",
  test: (value, operand) => value === operand,
});
