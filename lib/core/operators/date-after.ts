import { defineOperator } from "./operator";
import { dateOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

export const dateAfter = defineOperator({
  id: "date.after",
  type: "date",
  label: message("is after"),
  operand: dateOperand,
  test: (value, operand) => value > operand,
});
