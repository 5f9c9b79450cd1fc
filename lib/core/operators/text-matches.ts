import { defineOperator } from "./operator";

/** RE2 syntax, found anywhere in the text unless `^` and `$` hold it. */
export const textMatches = defineOperator({
  id: "text.matches",
  type: "text",
  label: "matches the pattern",
  operand: "pattern",
  test: (value, operand) => operand.found(value),
});
