import { defineOperator } from "./operator";

export const booleanIsYes = defineOperator({
  id: "boolean.is-yes",
  type: "boolean",
  label: "is yes",
  operand: "none",
  test: (value) => value,
});
