import { defineOperator } from "./operator";
import { noOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

export const booleanIsNo = defineOperator({
  id: "boolean.is-no",
  type: "boolean",
  label: message("is no"),
  operand: noOperand,
  test: (value) => !value,
});
