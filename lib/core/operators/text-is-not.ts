import { defineOperator } from "./operator";
import { asCompared, textOperand } from "./text-operand";
import { message } from "@/lib/words/message";

export const textIsNot = defineOperator({
  id: "text.is-not",
  type: "text",
  label: message("is not"),
  operand: textOperand,
  test: (value, operand) => asCompared(value, operand) !== operand.text,
});
