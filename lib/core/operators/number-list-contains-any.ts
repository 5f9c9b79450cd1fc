import { numbersOperand } from "./number-list-operand";
import { defineOperator } from "./operator";
import { message } from "@/lib/words/message";

export const numberListContainsAny = defineOperator({
  id: "number-list.contains-any",
  type: "number-list",
  label: message("contains any of"),
  operand: numbersOperand,
  test: (value, operand) => value.some((item) => operand.has(item)),
});
