import { defineOperator } from "./operator";
import { numberOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

export const numberMore = defineOperator({
  id: "number.more",
  type: "number",
  label: message("is more than"),
  operand: numberOperand,
  test: (value, operand) => value > operand,
});
