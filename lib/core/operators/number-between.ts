import { defineOperator } from "./operator";
import { numberRangeOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

/** Both ends belong to it. */
export const numberBetween = defineOperator({
  id: "number.between",
  type: "number",
  label: message("is between"),
  operand: numberRangeOperand,
  test: (value, operand) => operand.from <= value && value <= operand.to,
});
