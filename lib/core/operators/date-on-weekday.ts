import { defineOperator } from "./operator";
import { wallTime } from "./time-zone";

export const dateOnWeekday = defineOperator({
  id: "date.on-weekday",
  type: "date",
  label: "is on a",
  operand: "weekdays",
  test: (value, operand) => operand.days.has(wallTime(value, operand.zone)?.weekday ?? 0),
});
