import { defineOperator } from "./operator";
import { compareVersions } from "@/lib/core/vocabulary/version";

export const versionMore = defineOperator({
  id: "version.more",
  type: "version",
  label: "is after",
  operand: "version",
  test: (value, operand) => compareVersions(value, operand) > 0,
});
