import { expect, it } from "vitest";
import { defaultOperator } from "./default-operator";
import { operatorsFor } from "./operators";
import { attributeTypes } from "@/lib/core/vocabulary/attribute";

it.each([
  { type: "text", reads: "is" },
  { type: "number", reads: "is at least" },
  { type: "boolean", reads: "is yes" },
  { type: "date", reads: "is in the last" },
  { type: "version", reads: "is at least" },
  { type: "list", reads: "contains any of" },
] as const)("a new comparison of a $type begins with “$reads”", ({ type, reads }) => expect(defaultOperator(type).label).toBe(reads));

it.each(attributeTypes)("what a new comparison of a %s begins with is in its menu", (type) => expect(operatorsFor(type)).toContain(defaultOperator(type)));
