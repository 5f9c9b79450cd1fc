import { dayOperand } from "./date-operands";
import { defineOperator } from "./operator";
import { dateIn, dayIn } from "@/lib/core/vocabulary/date-value";
import { message } from "@/lib/words/message";

/** Of a day and any date exactly one is so: before it, on it, after it. Another attribute's moment stands for the day it falls on. */
export const dateOnDay = defineOperator({
  id: "date.on-day",
  type: "date",
  label: message("is on"),
  operand: dayOperand,
  test: (value, { date, zone: own }, { zone: workspace }) => {
    const zone = own ?? workspace;
    return dayIn(value, zone) === dayIn(dateIn(date, zone), zone);
  },
});
