import { defineOperator } from "./operator";
import { asCompared } from "./text-operand";

export const listContainsNone = defineOperator({
  id: "list.contains-none",
  type: "list",
  label: "contains none of",
  operand: "text-list",
  test: (value, operand) => !value.some((item) => operand.texts.has(asCompared(item, operand))),
});
