import { defineOperator } from "./operator";

export const listContainsNone = defineOperator({
  id: "list.contains-none",
  type: "list",
  label: "contains none of",
  operand: "text-list",
  test: (value, operand) => !operand.some((item) => value.includes(item)),
});
