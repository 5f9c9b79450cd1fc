import { defineOperator } from "./operator";
import { distinctItems } from "./distinct-items";
import { countOperand } from "./plain-operands";
import { listTypes } from "@/lib/core/vocabulary/attribute";
import { message } from "@/lib/words/message";

export const listHasExactly = defineOperator({
  id: "list.has-exactly",
  type: listTypes,
  label: message("has exactly"),
  operand: countOperand,
  test: (value, operand) => distinctItems(value) === operand,
});
