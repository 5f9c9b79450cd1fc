import { defineOperator } from "./operator";
import { isInRange } from "./version-range";

export const versionInRange = defineOperator({
  id: "version.in-range",
  type: "version",
  label: "is in the range",
  operand: "version-range",
  test: (value, operand) => isInRange(value, operand),
});
