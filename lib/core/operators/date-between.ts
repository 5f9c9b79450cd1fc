import { defineOperator } from "./operator";
import { dateRangeOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

export const dateBetween = defineOperator({
  id: "date.between",
  type: "date",
  label: message("is between"),
  operand: dateRangeOperand,
  test: (value, operand) => operand.from <= value && value <= operand.to,
});
