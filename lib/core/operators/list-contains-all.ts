import { defineOperator } from "./operator";
import { asCompared, textsOperand } from "./text-operand";
import { message } from "@/lib/words/message";

export const listContainsAll = defineOperator({
  id: "list.contains-all",
  type: "list",
  label: message("contains all of"),
  operand: textsOperand,
  test: (value, operand) => {
    const items = new Set<string | null>(value.map((item) => asCompared(item, operand)));
    return [...operand.texts].every((text) => items.has(text));
  },
});
