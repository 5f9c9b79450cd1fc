import { defineOperator } from "./operator";

/** The same item twice is one item. */
export const listHasAtLeast = defineOperator({
  id: "list.has-at-least",
  type: "list",
  label: "has at least",
  operand: "count",
  test: (value, operand) => new Set(value).size >= operand,
});
