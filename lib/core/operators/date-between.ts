import { defineOperator } from "./operator";

export const dateBetween = defineOperator({
  id: "date.between",
  type: "date",
  label: "is between",
  operand: "date-range",
  test: (value, operand) => operand.from <= value && value <= operand.to,
});
