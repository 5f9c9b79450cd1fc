import { type Clock } from "./operator";
import { civilOf, dayNumber, isLeapYear } from "@/lib/core/vocabulary/calendar";
import { dayIn, type DateValue } from "@/lib/core/vocabulary/date-value";
import { dayOf } from "@/lib/core/vocabulary/time-zone";

/**
 * How many days from today in the zone to the next anniversary of a date; 0 is today. The first is a year after it: the day itself is none, nor is any before
 * it. 29 February is kept on the 28th in other years.
 */
export function daysToAnniversary(date: DateValue, { now, zone }: Clock): number {
  const today = dayOf(now, zone);
  const { year: first, month, day } = civilOf(dayIn(date, zone));
  const inYear = (year: number): number => dayNumber(year, month, month === 2 && day === 29 && !isLeapYear(year) ? 28 : day);
  const soonest = Math.max(civilOf(today).year, first + 1);
  return (inYear(soonest) >= today ? inYear(soonest) : inYear(soonest + 1)) - today;
}
