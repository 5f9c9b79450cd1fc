import { defineOperator } from "./operator";
import { dateRangeOperand } from "./plain-operands";

export const dateBetween = defineOperator({
  id: "date.between",
  type: "date",
  label: "is between",
  operand: dateRangeOperand,
  test: (value, operand) => operand.from <= value && value <= operand.to,
});
