import { defineOperator } from "./operator";
import { asCompared, textsOperand } from "./text-operand";

export const listContainsAll = defineOperator({
  id: "list.contains-all",
  type: "list",
  label: "contains all of",
  operand: textsOperand,
  test: (value, operand) => {
    const items = new Set(value.map((item) => asCompared(item, operand)));
    return [...operand.texts].every((text) => items.has(text));
  },
});
