import { defineOperator } from "./operator";
import { versionOperand } from "./version-operands";
import { compareVersions } from "@/lib/core/vocabulary/version";
import { message } from "@/lib/words/message";

export const versionAtLeast = defineOperator({
  id: "version.at-least",
  type: "version",
  label: message("is at least"),
  operand: versionOperand,
  test: (value, operand) => compareVersions(value, operand) >= 0,
});
