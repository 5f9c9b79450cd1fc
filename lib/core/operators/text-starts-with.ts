import { defineOperator } from "./operator";

export const textStartsWith = defineOperator({
  id: "text.starts-with",
  type: "text",
  label: "starts with",
  operand: "text",
  test: (value, operand) => value.startsWith(operand),
});
