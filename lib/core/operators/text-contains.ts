import { defineOperator } from "./operator";
import { asCompared, textOperand } from "./text-operand";
import { message } from "@/lib/words/message";

export const textContains = defineOperator({
  id: "text.contains",
  type: "text",
  label: message("contains"),
  operand: textOperand,
  test: (value, operand) => operand.text !== null && asCompared(value, operand).includes(operand.text),
});
