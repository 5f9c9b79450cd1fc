import { defineOperator } from "./operator";
import { hoursOperand } from "./time-operands";
import { wallTime } from "./time-zone";
import { message } from "@/lib/words/message";

/** From the first hour on and before the second; over midnight where the first is the later: 22 to 6 is the night. */
export const dateAtHour = defineOperator({
  id: "date.at-hour",
  type: "date",
  label: message("is between the hours"),
  operand: hoursOperand,
  test: (value, { from, to, zone }) => {
    const hour = wallTime(value, zone)?.hour ?? -1;
    return from < to ? from <= hour && hour < to : hour >= from || (hour >= 0 && hour < to);
  },
});
