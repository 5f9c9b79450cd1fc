import { defineOperator } from "./operator";
import { hoursOperand } from "./time-operands";
import { wallTime } from "@/lib/core/vocabulary/time-zone";
import { message } from "@/lib/words/message";

/** From the first hour on and before the second; over midnight where the first is the later: 22 to 6 is the night. A day has no hour. */
export const dateAtHour = defineOperator({
  id: "date.at-hour",
  type: "date",
  label: message("is between the hours"),
  operand: hoursOperand,
  test: (value, { from, to, zone }, { zone: workspace }) => {
    const hour = value.kind === "day" ? undefined : wallTime(value.at, zone ?? workspace)?.hour;
    if (hour === undefined) return null;
    return from < to ? from <= hour && hour < to : hour >= from || hour < to;
  },
});
