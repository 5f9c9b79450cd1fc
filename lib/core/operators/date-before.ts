import { defineOperator } from "./operator";
import { dateOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

export const dateBefore = defineOperator({
  id: "date.before",
  type: "date",
  label: message("is before"),
  operand: dateOperand,
  test: (value, operand) => value < operand,
});
