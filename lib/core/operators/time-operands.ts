import { type OperandReader } from "./operand-kind";
import { operandLimits } from "./operand-limits";
import { isTimeZone } from "@/lib/core/vocabulary/time-zone";
import { isJsonObject } from "@/lib/std/json";
import { message } from "@/lib/words/message";

/** ISO 8601's days, from 1. */
export const weekdayNames = [message("Monday"), message("Tuesday"), message("Wednesday"), message("Thursday"), message("Friday"), message("Saturday"), message("Sunday")] as const;

/** By its IANA name; null: the workspace's. */
export type Zone = { readonly zone: string | null };
/** 1 is Monday, 7 is Sunday. */
export type Weekdays = Zone & { readonly days: ReadonlySet<number> };
/** From `from` o'clock on and before `to` o'clock, 0 to 24; over midnight where `from` is the later. */
export type Hours = Zone & { readonly from: number; readonly to: number };
export type ZoneDays = Zone & { readonly days: number };

/** `{}`, or `{"zone": "Europe/Oslo"}` */
function readZone(raw: unknown): Zone | null {
  return zoneAmong(raw, []);
}

/** `{"days": [6, 7]}`, in ascending order, each once; with a `zone` or without. */
function readWeekdays(raw: unknown): Weekdays | null {
  const zone = zoneAmong(raw, ["days"]);
  if (zone === null || !isJsonObject(raw) || !Array.isArray(raw["days"])) return null;
  const days: readonly unknown[] = raw["days"];
  const isFit = days.length > 0 && days.every((day, index) => isWhole(day, 1, 7) && (index === 0 || Number(days[index - 1]) < day));
  return isFit ? { days: new Set(days.map(Number)), ...zone } : null;
}

/** `{"from": 9, "to": 17}`, with a `zone` or without; the same hour twice would be nobody or everybody, so it is neither. */
function readHours(raw: unknown): Hours | null {
  const zone = zoneAmong(raw, ["from", "to"]);
  if (zone === null || !isJsonObject(raw)) return null;
  const [from, to] = [raw["from"], raw["to"]];
  return isWhole(from, 0, 23) && isWhole(to, 0, 24) && from !== to ? { from, to, ...zone } : null;
}

/** `7`, or `{"days": 7, "zone": "Europe/Oslo"}`. */
function readDays(raw: unknown): ZoneDays | null {
  if (isWhole(raw, 1, operandLimits.days)) return { days: raw, zone: null };
  const operand = readZoneDays(raw, operandLimits.days);
  return operand?.zone === null ? null : operand;
}

/** `{"days": 7}`, with a `zone` or without. */
function readZoneDays(raw: unknown, most: number): ZoneDays | null {
  const zone = zoneAmong(raw, ["days"]);
  if (zone === null || !isJsonObject(raw)) return null;
  const days = raw["days"];
  return isWhole(days, 1, most) ? { days, ...zone } : null;
}

/** The zone of an operand with these members and perhaps a `zone`; null: it is no such operand. */
export function zoneAmong(raw: unknown, members: readonly string[]): Zone | null {
  if (!isJsonObject(raw) || Object.keys(raw).some((key) => key !== "zone" && !members.includes(key))) return null;
  if (!Object.hasOwn(raw, "zone")) return { zone: null };
  const zone = raw["zone"];
  return typeof zone === "string" && isTimeZone(zone) ? { zone } : null;
}

const isWhole = (raw: unknown, from: number, to: number): raw is number => typeof raw === "number" && Number.isSafeInteger(raw) && raw >= from && raw <= to;

export const daysOperand: OperandReader<"days"> = { kind: "days", read: readDays, fromValue: null };
export const zoneOperand: OperandReader<"zone"> = { kind: "zone", read: readZone, fromValue: null };
export const weekdaysOperand: OperandReader<"weekdays"> = { kind: "weekdays", read: readWeekdays, fromValue: null };
export const hoursOperand: OperandReader<"hours"> = { kind: "hours", read: readHours, fromValue: null };
/** Up to a year, as everything comes round in one. */
export const zoneDaysOperand: OperandReader<"zone-days"> = { kind: "zone-days", read: (raw) => readZoneDays(raw, 365), fromValue: null };
