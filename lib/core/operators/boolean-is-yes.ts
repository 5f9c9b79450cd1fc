import { defineOperator } from "./operator";
import { noOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

export const booleanIsYes = defineOperator({
  id: "boolean.is-yes",
  type: "boolean",
  label: message("is yes"),
  operand: noOperand,
  test: (value) => value,
});
