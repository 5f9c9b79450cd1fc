import { type OperandReader } from "./operand-kind";
import { operandLimits } from "./operand-limits";
import { isJsonObject } from "@/lib/std/json";

export const noOperand: OperandReader<"none"> = { kind: "none", read: (raw) => (raw === null ? true : null), fromValue: null };
export const numberOperand: OperandReader<"number"> = { kind: "number", read: readNumber, fromValue: readNumber };
export const numberRangeOperand: OperandReader<"number-range"> = { kind: "number-range", read: readNumberRange, fromValue: null };
export const countOperand: OperandReader<"count"> = { kind: "count", read: readCount, fromValue: null };

function readNumber(raw: unknown): number | null {
  return typeof raw === "number" && Number.isFinite(raw) ? raw : null;
}

function readNumberRange(raw: unknown): { readonly from: number; readonly to: number } | null {
  if (!isJsonObject(raw)) return null;
  return ordered(readNumber(raw["from"]), readNumber(raw["to"]));
}

function ordered(from: number | null, to: number | null): { readonly from: number; readonly to: number } | null {
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

function readCount(raw: unknown): number | null {
  return typeof raw === "number" && Number.isSafeInteger(raw) && raw >= 0 && raw <= operandLimits.items ? raw : null;
}
