import { defineOperator } from "./operator";
import { dateOperand } from "./plain-operands";

export const dateBefore = defineOperator({
  id: "date.before",
  type: "date",
  label: "is before",
  operand: dateOperand,
  test: (value, operand) => value < operand,
});
