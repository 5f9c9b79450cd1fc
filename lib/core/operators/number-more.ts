import { defineOperator } from "./operator";

export const numberMore = defineOperator({
  id: "number.more",
  type: "number",
  label: "is more than",
  operand: "number",
  test: (value, operand) => value > operand,
});
