import { defineOperator } from "./operator";
import { compareVersions } from "@/lib/core/vocabulary/version";

export const versionAtMost = defineOperator({
  id: "version.at-most",
  type: "version",
  label: "is at most",
  operand: "version",
  test: (value, operand) => compareVersions(value, operand) <= 0,
});
