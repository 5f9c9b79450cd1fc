import { defineOperator } from "./operator";

export const textIs = defineOperator({
  id: "text.is",
  type: "text",
  label: "is",
  operand: "text",
  test: (value, operand) => value === operand,
});
