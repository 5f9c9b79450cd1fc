import { defineOperator } from "./operator";
import { dateOperand } from "./plain-operands";

export const dateAfter = defineOperator({
  id: "date.after",
  type: "date",
  label: "is after",
  operand: dateOperand,
  test: (value, operand) => value > operand,
});
