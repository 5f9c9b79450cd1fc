import { defineOperator } from "./operator";

export const textIsNoneOf = defineOperator({
  id: "text.is-none-of",
  type: "text",
  label: "is none of",
  operand: "text-list",
  test: (value, operand) => !operand.includes(value),
});
