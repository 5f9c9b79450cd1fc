import { defineOperator } from "./operator";
import { isInRange, versionRangeOperand } from "./version-range";

export const versionInRange = defineOperator({
  id: "version.in-range",
  type: "version",
  label: "is in the range",
  operand: versionRangeOperand,
  test: (value, operand) => isInRange(value, operand),
});
