import { type OperandReader } from "./operand-kind";
import { zoneAmong } from "./time-operands";
import { isDateValue, readWrittenDate, type WrittenDate } from "@/lib/core/vocabulary/date-value";
import { dayMs } from "@/lib/core/vocabulary/calendar";
import { isJsonObject } from "@/lib/std/json";

/** A date to compare with, and the zone its days begin and end in; null: the workspace's. */
export type DateOperand = { readonly date: WrittenDate; readonly zone: string | null };

/** Both ends belong to it, days whole. */
export type DateRange = { readonly from: WrittenDate; readonly to: WrittenDate; readonly zone: string | null };

/** `"2026-11-30"`, or `{"date": "2026-11-30", "zone": "Europe/Oslo"}`. */
function readDateOperand(raw: unknown): DateOperand | null {
  if (typeof raw === "string") return withZone(raw, null);
  const zone = zoneAmong(raw, ["date"]);
  return zone === null || !isJsonObject(raw) || zone.zone === null ? null : withZone(raw["date"], zone.zone);
}

function withZone(text: unknown, zone: string | null): DateOperand | null {
  const date = typeof text === "string" ? readWrittenDate(text) : null;
  return date === null ? null : { date, zone };
}

/** A day, written like a date without a time: nothing is *on* a moment. */
function readDayOperand(raw: unknown): DateOperand | null {
  const operand = readDateOperand(raw);
  return operand?.date.kind === "day" ? operand : null;
}

/** `{"from": "2026-11-01", "to": "2026-11-30"}`, with a `zone` or without. */
function readDateRange(raw: unknown): DateRange | null {
  const zone = zoneAmong(raw, ["from", "to"]);
  if (zone === null || !isJsonObject(raw)) return null;
  const [from, to] = [raw["from"], raw["to"]].map((text) => (typeof text === "string" ? readWrittenDate(text) : null));
  return from && to && isInOrder(from, to) ? { from, to, ...zone } : null;
}

// How a day stands to a moment is known where the zone is; that a range is turned round is seen from a day's distance.
const isInOrder = (from: WrittenDate, to: WrittenDate): boolean => roughly(from) - roughly(to) <= (from.kind === to.kind ? 0 : dayMs);

function roughly(date: WrittenDate): number {
  if (date.kind === "day") return date.day * dayMs;
  return date.kind === "wall" ? date.wall : date.at;
}

const fromValue: OperandReader<"date">["fromValue"] = (value) => (isDateValue(value) ? { date: value, zone: null } : null);

export const dateOperand: OperandReader<"date"> = { kind: "date", read: readDateOperand, fromValue };
export const dayOperand: OperandReader<"day"> = { kind: "day", read: readDayOperand, fromValue };
export const dateRangeOperand: OperandReader<"date-range"> = { kind: "date-range", read: readDateRange, fromValue: null };
