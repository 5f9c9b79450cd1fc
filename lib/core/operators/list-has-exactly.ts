import { defineOperator } from "./operator";
import { countOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

/** The same item twice is one item. */
export const listHasExactly = defineOperator({
  id: "list.has-exactly",
  type: "list",
  label: message("has exactly"),
  operand: countOperand,
  test: (value, operand) => new Set(value).size === operand,
});
