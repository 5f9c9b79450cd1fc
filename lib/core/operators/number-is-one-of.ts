import { numbersOperand } from "./number-list-operand";
import { defineOperator } from "./operator";
import { message } from "@/lib/words/message";

export const numberIsOneOf = defineOperator({
  id: "number.is-one-of",
  type: "number",
  label: message("is one of"),
  operand: numbersOperand,
  test: (value, operand) => operand.has(value),
});
