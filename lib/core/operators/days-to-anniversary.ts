import { wallTime } from "./time-zone";

const dayMs = 86_400_000;

/**
 * How many days from today, as the wall shows it in the zone, to the next anniversary of a date; 0 is today. The date's own
 * day is read in UTC, as days without a time are kept. Who was born on 29 February celebrates on the 28th in other years.
 * Null: no such zone.
 */
export function daysToAnniversary(date: number, { now, zone }: { readonly now: number; readonly zone: string }): number | null {
  const today = wallTime(now, zone);
  if (today === null) return null;
  const born = new Date(date);
  const [month, day] = [born.getUTCMonth() + 1, born.getUTCDate()];
  const start = Date.UTC(today.year, today.month - 1, today.day);
  const next = [today.year, today.year + 1].map((year) => Date.UTC(year, month - 1, month === 2 && day === 29 && !isLeap(year) ? 28 : day)).find((at) => at >= start);
  return next === undefined ? null : Math.round((next - start) / dayMs);
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
