import { defineOperator } from "./operator";

/** Both ends belong to it. */
export const numberBetween = defineOperator({
  id: "number.between",
  type: "number",
  label: "is between",
  operand: "number-range",
  test: (value, operand) => operand.from <= value && value <= operand.to,
});
