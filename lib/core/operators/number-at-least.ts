import { defineOperator } from "./operator";

export const numberAtLeast = defineOperator({
  id: "number.at-least",
  type: "number",
  label: "is at least",
  operand: "number",
  test: (value, operand) => value >= operand,
});
