import { dateOperand } from "./date-operands";
import { defineOperator } from "./operator";
import { compareDates, dateIn } from "@/lib/core/vocabulary/date-value";
import { message } from "@/lib/words/message";

/** After a day is after it ends. */
export const dateAfter = defineOperator({
  id: "date.after",
  type: "date",
  label: message("is after"),
  operand: dateOperand,
  test: (value, { date, zone: own }, { zone: workspace }) => {
    const zone = own ?? workspace;
    return compareDates(value, dateIn(date, zone), zone) > 0;
  },
});
