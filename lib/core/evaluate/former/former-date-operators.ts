import { defineFormer } from "./define-former";
import { readFormerDate } from "./former-date";
import { dateAfter } from "@/lib/core/operators/date-after";
import { dateAnniversaryInNextDays } from "@/lib/core/operators/date-anniversary-in-next-days";
import { dateAnniversaryToday } from "@/lib/core/operators/date-anniversary-today";
import { dateAtHour } from "@/lib/core/operators/date-at-hour";
import { dateBefore } from "@/lib/core/operators/date-before";
import { dateBetween } from "@/lib/core/operators/date-between";
import { dateInLastDays } from "@/lib/core/operators/date-in-last-days";
import { dateInNextDays } from "@/lib/core/operators/date-in-next-days";
import { dateOnWeekday } from "@/lib/core/operators/date-on-weekday";
import { type Operator } from "@/lib/core/operators/operator";
import { isJsonObject } from "@/lib/std/json";
import { dayMs, dayNumber, isLeapYear } from "@/lib/core/vocabulary/calendar";
import { isTimeZone, wallTime } from "@/lib/core/vocabulary/time-zone";
import { type AttributeValue } from "@/lib/core/vocabulary/value";

/** The operators on dates when a date was a number, and a day its midnight UTC. */
export const formerDateOperators: readonly Operator[] = [
  comparing(dateBefore, (value, operand) => value < operand),
  comparing(dateAfter, (value, operand) => value > operand),
  defineFormer(dateBetween, { fits: isNumber, read: readRange, fromValue: null, test: (value, { from, to }) => from <= value && value <= to }),
  defineFormer(dateInLastDays, { fits: isNumber, read: (raw) => readWhole(raw, 36_500), fromValue: null, test: (value, days, { now }) => now - days * dayMs <= value && value <= now }),
  defineFormer(dateInNextDays, { fits: isNumber, read: (raw) => readWhole(raw, 36_500), fromValue: null, test: (value, days, { now }) => now <= value && value <= now + days * dayMs }),
  defineFormer(dateOnWeekday, { fits: isNumber, read: readWeekdays, fromValue: null, test: (value, { days, zone }) => days.has(wallTime(value, zone)?.weekday ?? 0) }),
  defineFormer(dateAtHour, { fits: isNumber, read: readHours, fromValue: null, test: isAtHour }),
  defineFormer(dateAnniversaryToday, { fits: isNumber, read: readZone, fromValue: null, test: (value, zone, { now }) => daysToAnniversary(value, { now, zone }) === 0 }),
  defineFormer(dateAnniversaryInNextDays, { fits: isNumber, read: readZoneDays, fromValue: null, test: (value, { days, zone }, { now }) => (daysToAnniversary(value, { now, zone }) ?? Infinity) <= days }),
];

function isNumber(value: AttributeValue | undefined): value is number {
  return typeof value === "number";
}

function comparing(today: Operator, test: (value: number, operand: number) => boolean): Operator {
  return defineFormer(today, { fits: isNumber, read: readText, fromValue: (value) => (isNumber(value) && Number.isFinite(value) ? value : null), test });
}

function readText(raw: unknown): number | null {
  return typeof raw === "string" ? readFormerDate(raw) : null;
}

/** Both ends belong to the range, and a day given as its end belonged to it whole. */
function readRange(raw: unknown): { readonly from: number; readonly to: number } | null {
  if (!isJsonObject(raw)) return null;
  const [from, end] = [readText(raw["from"]), readText(raw["to"])];
  if (from === null || end === null) return null;
  const to = end + (String(raw["to"]).length === "2026-01-31".length ? dayMs - 1 : 0);
  return from <= to ? { from, to } : null;
}

function readZone(raw: unknown): string | null {
  return zoneAmong(raw, 1);
}

function readWeekdays(raw: unknown): { readonly days: ReadonlySet<number>; readonly zone: string } | null {
  const zone = zoneAmong(raw, 2);
  if (zone === null || !isJsonObject(raw) || !Array.isArray(raw["days"])) return null;
  const days: readonly unknown[] = raw["days"];
  const isFit = days.length > 0 && days.every((day, index) => isWhole(day, 1, 7) && (index === 0 || Number(days[index - 1]) < day));
  return isFit ? { days: new Set(days.map(Number)), zone } : null;
}

function readHours(raw: unknown): { readonly from: number; readonly to: number; readonly zone: string } | null {
  const zone = zoneAmong(raw, 3);
  if (zone === null || !isJsonObject(raw)) return null;
  const [from, to] = [raw["from"], raw["to"]];
  return isWhole(from, 0, 23) && isWhole(to, 0, 24) && from !== to ? { from, to, zone } : null;
}

function readZoneDays(raw: unknown): { readonly days: number; readonly zone: string } | null {
  const zone = zoneAmong(raw, 2);
  const days = zone === null || !isJsonObject(raw) ? null : readWhole(raw["days"], 365);
  return zone === null || days === null ? null : { days, zone };
}

function zoneAmong(raw: unknown, members: number): string | null {
  if (!isJsonObject(raw) || Object.keys(raw).length !== members) return null;
  const zone = raw["zone"];
  return typeof zone === "string" && isTimeZone(zone) ? zone : null;
}

const readWhole = (raw: unknown, most: number): number | null => (isWhole(raw, 1, most) ? raw : null);

const isWhole = (raw: unknown, from: number, to: number): raw is number => typeof raw === "number" && Number.isSafeInteger(raw) && raw >= from && raw <= to;

function isAtHour(value: number, { from, to, zone }: { readonly from: number; readonly to: number; readonly zone: string }): boolean {
  const hour = wallTime(value, zone)?.hour ?? -1;
  return from < to ? from <= hour && hour < to : hour >= from || (hour >= 0 && hour < to);
}

/** The date's own day was read in UTC, and today in the zone; the day itself was an anniversary too. */
function daysToAnniversary(date: number, { now, zone }: { readonly now: number; readonly zone: string }): number | null {
  const today = wallTime(now, zone);
  if (today === null) return null;
  const born = new Date(date);
  const [month, day] = [born.getUTCMonth() + 1, born.getUTCDate()];
  const start = dayNumber(today.year, today.month, today.day);
  const next = [today.year, today.year + 1].map((year) => dayNumber(year, month, month === 2 && day === 29 && !isLeapYear(year) ? 28 : day)).find((at) => at >= start);
  return next === undefined ? null : next - start;
}
