import { defineOperator } from "./operator";
import { countOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

/** The same item twice is one item. */
export const listHasAtMost = defineOperator({
  id: "list.has-at-most",
  type: "list",
  label: message("has at most"),
  operand: countOperand,
  test: (value, operand) => new Set(value).size <= operand,
});
