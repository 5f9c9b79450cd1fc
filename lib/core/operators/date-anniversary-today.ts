import { daysToAnniversary } from "./days-to-anniversary";
import { defineOperator } from "./operator";
import { zoneOperand } from "./time-operands";
import { message } from "@/lib/words/message";

/** A birthday, or a year and a day with us: today, where the zone's people live. */
export const dateAnniversaryToday = defineOperator({
  id: "date.anniversary-today",
  type: "date",
  label: message("has its anniversary today"),
  operand: zoneOperand,
  clock: true,
  test: (value, { zone }, { now, zone: workspace }) => daysToAnniversary(value, { now, zone: zone ?? workspace }) === 0,
});
