import { defineOperator } from "./operator";
import { compareVersions } from "@/lib/core/vocabulary/version";

/** Precedence decides, so build metadata makes no difference. */
export const versionEquals = defineOperator({
  id: "version.equals",
  type: "version",
  label: "is",
  operand: "version",
  test: (value, operand) => compareVersions(value, operand) === 0,
});
