import { defineOperator } from "./operator";
import { asCompared, textOperand } from "./text-operand";
import { message } from "@/lib/words/message";

export const textIs = defineOperator({
  id: "text.is",
  type: "text",
  label: message("is"),
  operand: textOperand,
  test: (value, operand) => asCompared(value, operand) === operand.text,
});
