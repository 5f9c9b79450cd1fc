import { liesIn, networksOperand } from "./network-operand";
import { defineOperator } from "./operator";
import { message } from "@/lib/words/message";

/** Of a text that is no address nobody can say where it lies. */
export const textInNetwork = defineOperator({
  id: "text.in-network",
  type: "text",
  label: message("is an address in"),
  operand: networksOperand,
  test: liesIn,
});
