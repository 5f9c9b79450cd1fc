import { defineOperator } from "./operator";
import { countOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

/** The same item twice is one item. */
export const listHasAtLeast = defineOperator({
  id: "list.has-at-least",
  type: "list",
  label: message("has at least"),
  operand: countOperand,
  test: (value, operand) => new Set(value).size >= operand,
});
