import { defineOperator } from "./operator";
import { compareVersions } from "@/lib/core/vocabulary/version";

export const versionLess = defineOperator({
  id: "version.less",
  type: "version",
  label: "is before",
  operand: "version",
  test: (value, operand) => compareVersions(value, operand) < 0,
});
