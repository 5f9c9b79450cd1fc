import { readdirSync } from "node:fs";
import { join } from "node:path";
import { caseForms, readCases } from "./read-cases";
import { findOperator } from "@/lib/core/operators/operators";
import { type AttributeType } from "@/lib/core/vocabulary/attribute";
import { type Json } from "@/lib/std/json";

// Every operator has a table (a test asks for it), so an operator that is new is fuzzed without anybody adding it here.
const rows = readdirSync(join(import.meta.dirname, "operators")).flatMap((file) => {
  const { type, cases } = readCases(caseForms.operatorCases, `operators/${file.replace(".json", "")}`);
  return cases.map((each) => ({ ...each, type: each.type ?? type }));
});

/** Operands that the case tables give this operator and that fit it. */
export const tabledOperands = (operator: string): readonly Json[] => distinct(rows.filter(({ op, with: operand }) => op === operator && findOperator(op)?.bind(operand)).map(({ with: operand }) => operand));

/** Values that the case tables hold against operators of this type, those that do not parse among them. */
export const tabledValues = (type: AttributeType): readonly Json[] => distinct(rows.flatMap((row) => (row.type === type && row.value !== undefined ? [row.value] : [])));

function distinct(values: readonly Json[]): readonly Json[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
