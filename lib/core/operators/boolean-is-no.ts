import { defineOperator } from "./operator";

export const booleanIsNo = defineOperator({
  id: "boolean.is-no",
  type: "boolean",
  label: "is no",
  operand: "none",
  test: (value) => !value,
});
