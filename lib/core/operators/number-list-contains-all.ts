import { numbersOperand } from "./number-list-operand";
import { defineOperator } from "./operator";
import { message } from "@/lib/words/message";

export const numberListContainsAll = defineOperator({
  id: "number-list.contains-all",
  type: "number-list",
  label: message("contains all of"),
  operand: numbersOperand,
  test: (value, operand) => [...operand].every((number) => value.includes(number)),
});
