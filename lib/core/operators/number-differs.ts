import { defineOperator } from "./operator";
import { numberOperand } from "./plain-operands";

export const numberDiffers = defineOperator({
  id: "number.differs",
  type: "number",
  label: "is not",
  operand: numberOperand,
  test: (value, operand) => value !== operand,
});
