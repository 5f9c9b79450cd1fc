import { defineOperator } from "./operator";
import { asCompared, textsOperand } from "./text-operand";
import { message } from "@/lib/words/message";

export const listContainsAny = defineOperator({
  id: "list.contains-any",
  type: "list",
  label: message("contains any of"),
  operand: textsOperand,
  test: (value, operand) => value.some((item) => operand.texts.has(asCompared(item, operand))),
});
