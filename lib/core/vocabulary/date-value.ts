import { civilOf, dayMs, dayNumber } from "./calendar";
import { dayOf, momentOfWall, wallTime } from "./time-zone";

/** A square on the calendar, in no zone: so many days after 1970-01-01. */
export type Day = { readonly kind: "day"; readonly day: number };

/** A date with a time: milliseconds since 1970 UTC. */
export type Moment = { readonly kind: "moment"; readonly at: number };

/** A date that was read. */
export type DateValue = Day | Moment;

export const isDateValue = (value: unknown): value is DateValue => typeof value === "object" && value !== null && "kind" in value;

/** A date as it was written: a time without an offset is that of a clock on a wall, and which wall is to be said. */
export type WrittenDate = DateValue | { readonly kind: "wall"; readonly wall: number };

const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const dateTime = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/;

/** Reads ISO 8601 of the years 1 to 9999: a day, or a day and a time, with `Z`, an offset or neither. Null: no date, or a day that the calendar does not have. */
export function readWrittenDate(text: string): WrittenDate | null {
  const number = readDay(text);
  if (number !== null) return { kind: "day", day: number };
  const [, date = "", zone] = dateTime.exec(text) ?? [];
  // Date.parse takes 30 February and makes it March.
  if (readDay(date) === null) return null;
  const at = Date.parse(zone === undefined ? `${text}Z` : text);
  if (Number.isNaN(at)) return null;
  return zone === undefined ? { kind: "wall", wall: at } : { kind: "moment", at };
}

function readDay(text: string): number | null {
  const [, year = 0, month = 0, date = 0] = (day.exec(text) ?? []).map(Number);
  const number = dayNumber(year, month, date);
  const civil = civilOf(number);
  return year > 0 && civil.month === month && civil.day === date ? number : null;
}

/** What a written date is in a zone. */
export const dateIn = (written: WrittenDate, zone: string): DateValue => (written.kind === "wall" ? { kind: "moment", at: momentOfWall(written.wall, zone) } : written);

/**
 * How a date stands to another, in a zone: below 0 before it, above 0 after it, 0 for neither. Where one is a day both are taken as days, so that a day lasts
 * from its first to its last instant there; two moments are compared as they are.
 */
export function compareDates(a: DateValue, b: DateValue, zone: string): number {
  if (a.kind === "moment" && b.kind === "moment") return a.at - b.at;
  if (a.kind === "day") return b.kind === "day" ? a.day - b.day : -momentToDay(b.at, a.day, zone);
  return momentToDay(a.at, b.kind === "day" ? b.day : 0, zone);
}

/** No clock was ever further from UTC than this, so most moments need no zone to be told from a day. */
const furthestMs = 16 * 3_600_000;

function momentToDay(at: number, number: number, zone: string): number {
  const start = number * dayMs;
  if (at < start - furthestMs) return -1;
  return at >= start + dayMs + furthestMs ? 1 : dayOf(at, zone) - number;
}

/** The day that a date is, or falls on in a zone. */
export const dayIn = (date: DateValue, zone: string): number => (date.kind === "day" ? date.day : dayOf(date.at, zone));

/** A day as it is written: `2026-11-30`. */
export const dayText = (number: number): string => new Date(number * dayMs).toISOString().slice(0, 10);

/** A moment as the clocks of a zone show it, to the minute: `2026-11-30 15:00`. */
export function wallText(at: number, zone: string): string {
  const wall = wallTime(at, zone);
  return `${dayText(dayOf(at, zone))} ${two(wall?.hour ?? 0)}:${two(wall?.minute ?? 0)}`;
}

const two = (number: number): string => String(number).padStart(2, "0");
