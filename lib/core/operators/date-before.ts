import { dateOperand } from "./date-operands";
import { defineOperator } from "./operator";
import { compareDates, dateIn } from "@/lib/core/vocabulary/date-value";
import { message } from "@/lib/words/message";

/** Before a day is before it begins. */
export const dateBefore = defineOperator({
  id: "date.before",
  type: "date",
  label: message("is before"),
  operand: dateOperand,
  test: (value, { date, zone: own }, { zone: workspace }) => {
    const zone = own ?? workspace;
    return compareDates(value, dateIn(date, zone), zone) < 0;
  },
});
