import { defineOperator } from "./operator";
import { asCompared, textsOperand } from "./text-operand";
import { message } from "@/lib/words/message";

export const textIsOneOf = defineOperator({
  id: "text.is-one-of",
  type: "text",
  label: message("is one of"),
  operand: textsOperand,
  test: (value, operand) => operand.texts.has(asCompared(value, operand)),
});
