import { defineOperator } from "./operator";

export const textIsOneOf = defineOperator({
  id: "text.is-one-of",
  type: "text",
  label: "is one of",
  operand: "text-list",
  test: (value, operand) => operand.includes(value),
});
