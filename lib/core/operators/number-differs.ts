import { defineOperator } from "./operator";
import { numberOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

export const numberDiffers = defineOperator({
  id: "number.differs",
  type: "number",
  label: message("is not"),
  operand: numberOperand,
  test: (value, operand) => value !== operand,
});
