import { type OperandReader } from "./operand-kind";
import { operandLimits } from "./operand-limits";
import { readDate } from "@/lib/core/vocabulary/value";
import { isJsonObject } from "@/lib/std/json";

const dayMs = 86_400_000;

export const noOperand: OperandReader<"none"> = { kind: "none", read: (raw) => (raw === null ? true : null), fromValue: null };
export const numberOperand: OperandReader<"number"> = { kind: "number", read: readNumber, fromValue: readNumber };
export const numberRangeOperand: OperandReader<"number-range"> = { kind: "number-range", read: readNumberRange, fromValue: null };
export const countOperand: OperandReader<"count"> = { kind: "count", read: readCount, fromValue: null };
/** A date is a number once it is read. */
export const dateOperand: OperandReader<"date"> = { kind: "date", read: readDateText, fromValue: readNumber };
export const dateRangeOperand: OperandReader<"date-range"> = { kind: "date-range", read: readDateRange, fromValue: null };
export const daysOperand: OperandReader<"days"> = { kind: "days", read: readDays, fromValue: null };

function readNumber(raw: unknown): number | null {
  return typeof raw === "number" && Number.isFinite(raw) ? raw : null;
}

function readNumberRange(raw: unknown): { readonly from: number; readonly to: number } | null {
  if (!isJsonObject(raw)) return null;
  return ordered(readNumber(raw["from"]), readNumber(raw["to"]));
}

function readDateText(raw: unknown): number | null {
  return typeof raw === "string" ? readDate(raw) : null;
}

/** Both ends belong to the range, and a day given as its end belongs to it whole. */
function readDateRange(raw: unknown): { readonly from: number; readonly to: number } | null {
  if (!isJsonObject(raw)) return null;
  const [end, to] = [raw["to"], readDateText(raw["to"])];
  const wholeDay = typeof end === "string" && end.length === "2026-01-31".length;
  return ordered(readDateText(raw["from"]), to === null ? null : to + (wholeDay ? dayMs - 1 : 0));
}

function ordered(from: number | null, to: number | null): { readonly from: number; readonly to: number } | null {
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

function readCount(raw: unknown): number | null {
  return typeof raw === "number" && Number.isSafeInteger(raw) && raw >= 0 && raw <= operandLimits.items ? raw : null;
}

function readDays(raw: unknown): number | null {
  return typeof raw === "number" && Number.isSafeInteger(raw) && raw >= 1 && raw <= operandLimits.days ? raw : null;
}
