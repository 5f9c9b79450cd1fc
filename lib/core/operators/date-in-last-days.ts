import { defineOperator } from "./operator";
import { daysOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

const dayMs = 86_400_000;

/** A day here is 24 hours back from the decision's moment, so it needs no time zone. */
export const dateInLastDays = defineOperator({
  id: "date.in-last-days",
  type: "date",
  label: message("is in the last"),
  operand: daysOperand,
  clock: true,
  test: (value, operand, { now }) => now - operand * dayMs <= value && value <= now,
});
