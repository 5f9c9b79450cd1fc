import { defineOperator } from "./operator";
import { distinctItems } from "./distinct-items";
import { countOperand } from "./plain-operands";
import { listTypes } from "@/lib/core/vocabulary/attribute";
import { message } from "@/lib/words/message";

export const listHasAtMost = defineOperator({
  id: "list.has-at-most",
  type: listTypes,
  label: message("has at most"),
  operand: countOperand,
  test: (value, operand) => distinctItems(value) <= operand,
});
