import { defineOperator } from "./operator";
import { weekdaysOperand } from "./time-operands";
import { civilOf } from "@/lib/core/vocabulary/calendar";
import { dayIn } from "@/lib/core/vocabulary/date-value";
import { message } from "@/lib/words/message";

/** A day has its own weekday, wherever anybody is; a moment that of the day it falls on in the zone. */
export const dateOnWeekday = defineOperator({
  id: "date.on-weekday",
  type: "date",
  label: message("is on a"),
  operand: weekdaysOperand,
  test: (value, { days, zone }, { zone: workspace }) => days.has(civilOf(dayIn(value, zone ?? workspace)).weekday),
});
