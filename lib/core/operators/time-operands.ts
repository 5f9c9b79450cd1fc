import { type OperandReader } from "./operand-kind";
import { operandLimits } from "./operand-limits";
import { isTimeZone } from "./time-zone";
import { isJsonObject } from "@/lib/std/json";
import { message } from "@/lib/words/message";

/** ISO 8601's days, from 1. */
export const weekdayNames = [message("Monday"), message("Tuesday"), message("Wednesday"), message("Thursday"), message("Friday"), message("Saturday"), message("Sunday")] as const;

/** By its IANA name. */
export type Zone = { readonly zone: string };
/** 1 is Monday, 7 is Sunday. */
export type Weekdays = Zone & { readonly days: ReadonlySet<number> };
/** From `from` o'clock on and before `to` o'clock, 0 to 24; over midnight where `from` is the later. */
export type Hours = Zone & { readonly from: number; readonly to: number };
export type ZoneDays = Zone & { readonly days: number };

/** `{"zone": "Europe/Oslo"}` */
function readZone(raw: unknown): Zone | null {
  const zone = zoneOf(raw, 1);
  return zone === null ? null : { zone };
}

/** `{"days": [6, 7], "zone": "Europe/Oslo"}`, in ascending order, each once. */
function readWeekdays(raw: unknown): Weekdays | null {
  const zone = zoneOf(raw, 2);
  if (zone === null || !isJsonObject(raw) || !Array.isArray(raw["days"])) return null;
  const days: readonly unknown[] = raw["days"];
  const isFit = days.length > 0 && days.every((day, index) => isWhole(day, 1, 7) && (index === 0 || Number(days[index - 1]) < day));
  return isFit ? { days: new Set(days.map(Number)), zone } : null;
}

/** `{"from": 9, "to": 17, "zone": "Europe/Oslo"}`; the same hour twice would be nobody or everybody, so it is neither. */
function readHours(raw: unknown): Hours | null {
  const zone = zoneOf(raw, 3);
  if (zone === null || !isJsonObject(raw)) return null;
  const [from, to] = [raw["from"], raw["to"]];
  return isWhole(from, 0, 23) && isWhole(to, 0, 24) && from !== to ? { from, to, zone } : null;
}

/** `{"days": 7, "zone": "Europe/Oslo"}`: up to a year, as everything comes round in one. */
function readZoneDays(raw: unknown): ZoneDays | null {
  const zone = zoneOf(raw, 2);
  if (zone === null || !isJsonObject(raw)) return null;
  const days = raw["days"];
  return isWhole(days, 1, Math.min(365, operandLimits.days)) ? { days, zone } : null;
}

function zoneOf(raw: unknown, members: number): string | null {
  if (!isJsonObject(raw) || Object.keys(raw).length !== members) return null;
  const zone = raw["zone"];
  return typeof zone === "string" && isTimeZone(zone) ? zone : null;
}

const isWhole = (raw: unknown, from: number, to: number): raw is number => typeof raw === "number" && Number.isSafeInteger(raw) && raw >= from && raw <= to;

export const zoneOperand: OperandReader<"zone"> = { kind: "zone", read: readZone, fromValue: null };
export const weekdaysOperand: OperandReader<"weekdays"> = { kind: "weekdays", read: readWeekdays, fromValue: null };
export const hoursOperand: OperandReader<"hours"> = { kind: "hours", read: readHours, fromValue: null };
export const zoneDaysOperand: OperandReader<"zone-days"> = { kind: "zone-days", read: readZoneDays, fromValue: null };
