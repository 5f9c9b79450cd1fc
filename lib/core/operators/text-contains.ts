import { defineOperator } from "./operator";
import { asCompared } from "./text-operand";

export const textContains = defineOperator({
  id: "text.contains",
  type: "text",
  label: "contains",
  operand: "text",
  test: (value, operand) => asCompared(value, operand).includes(operand.text),
});
