import { defineOperator } from "./operator";

export const textContains = defineOperator({
  id: "text.contains",
  type: "text",
  label: "contains",
  operand: "text",
  test: (value, operand) => value.includes(operand),
});
