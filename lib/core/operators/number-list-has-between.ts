import { defineOperator } from "./operator";
import { numberRangeOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

/** Both ends belong to it. */
export const numberListHasBetween = defineOperator({
  id: "number-list.has-between",
  type: "number-list",
  label: message("has an item between"),
  operand: numberRangeOperand,
  test: (value, { from, to }) => value.some((item) => item >= from && item <= to),
});
