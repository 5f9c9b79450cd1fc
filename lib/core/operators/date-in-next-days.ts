import { defineOperator } from "./operator";
import { daysOperand } from "./plain-operands";
import { message } from "@/lib/words/message";

const dayMs = 86_400_000;

/** A day here is 24 hours on from the decision's moment, so it needs no time zone. */
export const dateInNextDays = defineOperator({
  id: "date.in-next-days",
  type: "date",
  label: message("is in the next"),
  operand: daysOperand,
  clock: true,
  test: (value, operand, { now }) => now <= value && value <= now + operand * dayMs,
});
