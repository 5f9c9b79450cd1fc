import { defineOperator } from "./operator";
import { versionOperand } from "./version-operands";
import { compareVersions } from "@/lib/core/vocabulary/version";
import { message } from "@/lib/words/message";

export const versionLess = defineOperator({
  id: "version.less",
  type: "version",
  label: message("is before"),
  operand: versionOperand,
  test: (value, operand) => compareVersions(value, operand) < 0,
});
