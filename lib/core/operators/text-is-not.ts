import { defineOperator } from "./operator";

export const textIsNot = defineOperator({
  id: "text.is-not",
  type: "text",
  label: "is not",
  operand: "text",
  test: (value, operand) => value !== operand,
});
