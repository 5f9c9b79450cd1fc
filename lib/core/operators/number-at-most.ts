import { defineOperator } from "./operator";
import { numberOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

export const numberAtMost = defineOperator({
  id: "number.at-most",
  type: "number",
  label: message("is at most"),
  operand: numberOperand,
  test: (value, operand) => value <= operand,
});
