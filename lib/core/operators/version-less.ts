import { defineOperator } from "./operator";
import { versionOperand } from "./version-operands";
import { compareVersions } from "@/lib/core/vocabulary/version";

export const versionLess = defineOperator({
  id: "version.less",
  type: "version",
  label: "is before",
  operand: versionOperand,
  test: (value, operand) => compareVersions(value, operand) < 0,
});
