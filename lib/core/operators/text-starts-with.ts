import { defineOperator } from "./operator";
import { asCompared, textOperand } from "./text-operand";
import { message } from "@/lib/words/message";

export const textStartsWith = defineOperator({
  id: "text.starts-with",
  type: "text",
  label: message("starts with"),
  operand: textOperand,
  test: (value, operand) => operand.text !== null && asCompared(value, operand).startsWith(operand.text),
});
