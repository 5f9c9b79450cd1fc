import { defineOperator } from "./operator";

export const dateAfter = defineOperator({
  id: "date.after",
  type: "date",
  label: "is after",
  operand: "date",
  test: (value, operand) => value > operand,
});
