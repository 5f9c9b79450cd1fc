import { defineOperator } from "./operator";
import { versionOperand } from "./version-operands";
import { compareVersions } from "@/lib/core/vocabulary/version";
import { message } from "@/lib/words/message";

/** Precedence decides, so build metadata makes no difference. */
export const versionEquals = defineOperator({
  id: "version.equals",
  type: "version",
  label: message("is"),
  operand: versionOperand,
  test: (value, operand) => compareVersions(value, operand) === 0,
});
