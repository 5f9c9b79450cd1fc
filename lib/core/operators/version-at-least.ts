import { defineOperator } from "./operator";
import { compareVersions } from "@/lib/core/vocabulary/version";

export const versionAtLeast = defineOperator({
  id: "version.at-least",
  type: "version",
  label: "is at least",
  operand: "version",
  test: (value, operand) => compareVersions(value, operand) >= 0,
});
