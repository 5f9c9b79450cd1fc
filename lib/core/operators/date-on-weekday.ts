import { defineOperator } from "./operator";
import { weekdaysOperand } from "./time-operands";
import { wallTime } from "./time-zone";
import { message } from "@/lib/words/message";

export const dateOnWeekday = defineOperator({
  id: "date.on-weekday",
  type: "date",
  label: message("is on a"),
  operand: weekdaysOperand,
  test: (value, operand) => operand.days.has(wallTime(value, operand.zone)?.weekday ?? 0),
});
