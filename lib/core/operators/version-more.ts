import { defineOperator } from "./operator";
import { versionOperand } from "./version-operands";
import { compareVersions } from "@/lib/core/vocabulary/version";
import { message } from "@/lib/words/message";

export const versionMore = defineOperator({
  id: "version.more",
  type: "version",
  label: message("is after"),
  operand: versionOperand,
  test: (value, operand) => compareVersions(value, operand) > 0,
});
