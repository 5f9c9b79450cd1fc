import { defineOperator } from "./operator";

export const listContainsAny = defineOperator({
  id: "list.contains-any",
  type: "list",
  label: "contains any of",
  operand: "text-list",
  test: (value, operand) => operand.some((item) => value.includes(item)),
});
