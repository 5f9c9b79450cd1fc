import { defineOperator } from "./operator";
import { distinctItems } from "./distinct-items";
import { countOperand } from "./plain-operands";
import { listTypes } from "@/lib/core/vocabulary/attribute";
import { message } from "@/lib/words/message";

export const listHasAtLeast = defineOperator({
  id: "list.has-at-least",
  type: listTypes,
  label: message("has at least"),
  operand: countOperand,
  test: (value, operand) => distinctItems(value) >= operand,
});
