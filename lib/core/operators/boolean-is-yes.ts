import { defineOperator } from "./operator";
import { noOperand } from "./plain-operands";

export const booleanIsYes = defineOperator({
  id: "boolean.is-yes",
  type: "boolean",
  label: "is yes",
  operand: noOperand,
  test: (value) => value,
});
