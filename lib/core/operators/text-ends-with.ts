import { defineOperator } from "./operator";
import { asCompared } from "./text-operand";

export const textEndsWith = defineOperator({
  id: "text.ends-with",
  type: "text",
  label: "ends with",
  operand: "text",
  test: (value, operand) => asCompared(value, operand).endsWith(operand.text),
});
