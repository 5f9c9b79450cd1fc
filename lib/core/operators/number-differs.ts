import { defineOperator } from "./operator";

export const numberDiffers = defineOperator({
  id: "number.differs",
  type: "number",
  label: "is not",
  operand: "number",
  test: (value, operand) => value !== operand,
});
