import { defineOperator } from "./operator";
import { numberOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

export const numberLess = defineOperator({
  id: "number.less",
  type: "number",
  label: message("is less than"),
  operand: numberOperand,
  test: (value, operand) => value < operand,
});
