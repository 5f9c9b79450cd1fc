export const dayMs = 86_400_000;

/** A day on the calendar (Gregorian, also for years before it), with its weekday: ISO 8601, 1 is Monday, 7 is Sunday. */
export type Civil = { readonly year: number; readonly month: number; readonly day: number; readonly weekday: number };

/** The days from 1970-01-01 to a day on the calendar. `Date.UTC` takes the years 0 to 99 for those of the last century. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / dayMs);
}

/** The day on the calendar so many days after 1970-01-01. */
export function civilOf(number: number): Civil {
  const date = new Date(number * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: date.getUTCDay() || 7 };
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
