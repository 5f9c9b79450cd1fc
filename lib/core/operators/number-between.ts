import { defineOperator } from "./operator";
import { numberRangeOperand } from "./plain-operands";

/** Both ends belong to it. */
export const numberBetween = defineOperator({
  id: "number.between",
  type: "number",
  label: "is between",
  operand: numberRangeOperand,
  test: (value, operand) => operand.from <= value && value <= operand.to,
});
