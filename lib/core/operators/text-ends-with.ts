import { defineOperator } from "./operator";

export const textEndsWith = defineOperator({
  id: "text.ends-with",
  type: "text",
  label: "ends with",
  operand: "text",
  test: (value, operand) => value.endsWith(operand),
});
