import { dateRangeOperand } from "./date-operands";
import { defineOperator } from "./operator";
import { compareDates, dateIn } from "@/lib/core/vocabulary/date-value";
import { message } from "@/lib/words/message";

/** Both ends belong to it, days whole. */
export const dateBetween = defineOperator({
  id: "date.between",
  type: "date",
  label: message("is between"),
  operand: dateRangeOperand,
  test: (value, { from, to, zone: own }, { zone: workspace }) => {
    const zone = own ?? workspace;
    return compareDates(value, dateIn(from, zone), zone) >= 0 && compareDates(value, dateIn(to, zone), zone) <= 0;
  },
});
