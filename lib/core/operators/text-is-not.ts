import { defineOperator } from "./operator";
import { asCompared } from "./text-operand";

export const textIsNot = defineOperator({
  id: "text.is-not",
  type: "text",
  label: "is not",
  operand: "text",
  test: (value, operand) => asCompared(value, operand) !== operand.text,
});
