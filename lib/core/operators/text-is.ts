import { defineOperator } from "./operator";
import { asCompared } from "./text-operand";

export const textIs = defineOperator({
  id: "text.is",
  type: "text",
  label: "is",
  operand: "text",
  test: (value, operand) => asCompared(value, operand) === operand.text,
});
