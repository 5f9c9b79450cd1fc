import { defineOperator } from "./operator";
import { numberOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

export const numberAtLeast = defineOperator({
  id: "number.at-least",
  type: "number",
  label: message("is at least"),
  operand: numberOperand,
  test: (value, operand) => value >= operand,
});
