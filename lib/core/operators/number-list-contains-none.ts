import { numbersOperand } from "./number-list-operand";
import { defineOperator } from "./operator";
import { message } from "@/lib/words/message";

export const numberListContainsNone = defineOperator({
  id: "number-list.contains-none",
  type: "number-list",
  label: message("contains none of"),
  operand: numbersOperand,
  test: (value, operand) => !value.some((item) => operand.has(item)),
});
