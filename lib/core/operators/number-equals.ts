import { defineOperator } from "./operator";
import { numberOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

export const numberEquals = defineOperator({
  id: "number.equals",
  type: "number",
  label: message("is"),
  operand: numberOperand,
  test: (value, operand) => value === operand,
});
