import { defineOperator } from "./operator";
import { isInRange, versionRangeOperand } from "./version-range";
import { message } from "@/lib/words/message";

export const versionInRange = defineOperator({
  id: "version.in-range",
  type: "version",
  label: message("is in the range"),
  operand: versionRangeOperand,
  test: (value, operand) => isInRange(value, operand),
});
