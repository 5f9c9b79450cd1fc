import { defineOperator } from "./operator";
import { asCompared } from "./text-operand";

export const textIsNoneOf = defineOperator({
  id: "text.is-none-of",
  type: "text",
  label: "is none of",
  operand: "text-list",
  test: (value, operand) => !operand.texts.has(asCompared(value, operand)),
});
