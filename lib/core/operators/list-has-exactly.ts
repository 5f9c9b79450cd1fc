import { defineOperator } from "./operator";

/** The same item twice is one item. */
export const listHasExactly = defineOperator({
  id: "list.has-exactly",
  type: "list",
  label: "has exactly",
  operand: "count",
  test: (value, operand) => new Set(value).size === operand,
});
