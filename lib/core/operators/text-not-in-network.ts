import { liesIn, networksOperand } from "./network-operand";
import { defineOperator } from "./operator";
import { message } from "@/lib/words/message";

export const textNotInNetwork = defineOperator({
  id: "text.not-in-network",
  type: "text",
  label: message("is an address outside of"),
  operand: networksOperand,
  test: (value, operand) => {
    const inside = liesIn(value, operand);
    return inside === null ? null : !inside;
  },
});
