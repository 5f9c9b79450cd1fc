import { defineOperator } from "./operator";
import { asCompared, textsOperand } from "./text-operand";
import { message } from "@/lib/words/message";

export const listContainsNone = defineOperator({
  id: "list.contains-none",
  type: "list",
  label: message("contains none of"),
  operand: textsOperand,
  test: (value, operand) => !value.some((item) => operand.texts.has(asCompared(item, operand))),
});
