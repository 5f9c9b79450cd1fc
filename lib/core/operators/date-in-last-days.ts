import { defineOperator } from "./operator";
import { daysOperand } from "./time-operands";
import { dayMs } from "@/lib/core/vocabulary/calendar";
import { dayOf } from "@/lib/core/vocabulary/time-zone";
import { message } from "@/lib/words/message";

/** Of a moment: n times 24 hours back from now, both ends included. Of a day: today and the n days before it. */
export const dateInLastDays = defineOperator({
  id: "date.in-last-days",
  type: "date",
  label: message("is in the last"),
  operand: daysOperand,
  clock: true,
  test: (value, { days, zone }, { now, zone: workspace }) => {
    if (value.kind === "moment") return now - days * dayMs <= value.at && value.at <= now;
    const today = dayOf(now, zone ?? workspace);
    return today - days <= value.day && value.day <= today;
  },
});
