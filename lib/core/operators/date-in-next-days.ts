import { defineOperator } from "./operator";
import { daysOperand } from "./time-operands";
import { dayMs } from "@/lib/core/vocabulary/calendar";
import { dayOf } from "@/lib/core/vocabulary/time-zone";
import { message } from "@/lib/words/message";

/** Of a moment: n times 24 hours on from now, both ends included. Of a day: today and the n days after it. */
export const dateInNextDays = defineOperator({
  id: "date.in-next-days",
  type: "date",
  label: message("is in the next"),
  operand: daysOperand,
  clock: true,
  test: (value, { days, zone }, { now, zone: workspace }) => {
    if (value.kind === "moment") return now <= value.at && value.at <= now + days * dayMs;
    const today = dayOf(now, zone ?? workspace);
    return today <= value.day && value.day <= today + days;
  },
});
