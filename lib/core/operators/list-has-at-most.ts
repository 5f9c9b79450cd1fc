import { defineOperator } from "./operator";
import { countOperand } from "./plain-operands";

/** The same item twice is one item. */
export const listHasAtMost = defineOperator({
  id: "list.has-at-most",
  type: "list",
  label: "has at most",
  operand: countOperand,
  test: (value, operand) => new Set(value).size <= operand,
});
