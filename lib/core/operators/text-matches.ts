import { defineOperator } from "./operator";
import { patternOperand } from "./pattern";
import { message } from "@/lib/words/message";

/** RE2 syntax, found anywhere in the text unless `^` and `$` hold it. */
export const textMatches = defineOperator({
  id: "text.matches",
  type: "text",
  label: message("matches the pattern"),
  operand: patternOperand,
  test: (value, operand) => operand.found(value),
});
