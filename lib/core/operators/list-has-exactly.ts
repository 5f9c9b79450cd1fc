import { defineOperator } from "./operator";
import { countOperand } from "./plain-operands";

/** The same item twice is one item. */
export const listHasExactly = defineOperator({
  id: "list.has-exactly",
  type: "list",
  label: "has exactly",
  operand: countOperand,
  test: (value, operand) => new Set(value).size === operand,
});
