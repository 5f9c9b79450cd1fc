import { defineOperator } from "./operator";
import { versionOperand } from "./version-operands";
import { compareVersions } from "@/lib/core/vocabulary/version";
import { message } from "@/lib/words/message";

export const versionAtMost = defineOperator({
  id: "version.at-most",
  type: "version",
  label: message("is at most"),
  operand: versionOperand,
  test: (value, operand) => compareVersions(value, operand) <= 0,
});
