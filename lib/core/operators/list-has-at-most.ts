import { defineOperator } from "./operator";

/** The same item twice is one item. */
export const listHasAtMost = defineOperator({
  id: "list.has-at-most",
  type: "list",
  label: "has at most",
  operand: "count",
  test: (value, operand) => new Set(value).size <= operand,
});
