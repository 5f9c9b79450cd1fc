import { defineOperator } from "./operator";
import { noOperand } from "./plain-operands";

export const booleanIsNo = defineOperator({
  id: "boolean.is-no",
  type: "boolean",
  label: "is no",
  operand: noOperand,
  test: (value) => !value,
});
