import { defineOperator } from "./operator";

export const dateBefore = defineOperator({
  id: "date.before",
  type: "date",
  label: "is before",
  operand: "date",
  test: (value, operand) => value < operand,
});
