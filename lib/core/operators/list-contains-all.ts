import { defineOperator } from "./operator";

export const listContainsAll = defineOperator({
  id: "list.contains-all",
  type: "list",
  label: "contains all of",
  operand: "text-list",
  test: (value, operand) => operand.every((item) => value.includes(item)),
});
