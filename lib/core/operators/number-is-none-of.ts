import { numbersOperand } from "./number-list-operand";
import { defineOperator } from "./operator";
import { message } from "@/lib/words/message";

export const numberIsNoneOf = defineOperator({
  id: "number.is-none-of",
  type: "number",
  label: message("is none of"),
  operand: numbersOperand,
  test: (value, operand) => !operand.has(value),
});
