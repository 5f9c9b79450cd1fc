import { defineOperator } from "./operator";
import { asCompared, textOperand } from "./text-operand";
import { message } from "@/lib/words/message";

export const textEndsWith = defineOperator({
  id: "text.ends-with",
  type: "text",
  label: message("ends with"),
  operand: textOperand,
  test: (value, operand) => operand.text !== null && asCompared(value, operand).endsWith(operand.text),
});
