import { daysToAnniversary } from "./days-to-anniversary";
import { defineOperator } from "./operator";
import { zoneDaysOperand } from "./time-operands";
import { message } from "@/lib/words/message";

/** Today belongs to it: in the next 1 day is today or tomorrow. */
export const dateAnniversaryInNextDays = defineOperator({
  id: "date.anniversary-in-next-days",
  type: "date",
  label: message("has its anniversary in the next"),
  operand: zoneDaysOperand,
  clock: true,
  test: (value, { days, zone }, { now, zone: workspace }) => daysToAnniversary(value, { now, zone: zone ?? workspace }) <= days,
});
