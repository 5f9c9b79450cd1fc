import { civilOf, dayMs, dayNumber } from "./calendar";

/** A moment as a clock on the wall shows it in a time zone. */
export type WallTime = {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
};

// Making a formatter takes a thousand times as long as using it. There are some 600 zones; a map of more would be somebody's attack.
const formatters = new Map<string, Intl.DateTimeFormat>();
const mostFormatters = 700;

/** Whether this evaluator knows the zone, by its IANA name (`Europe/Oslo`, `UTC`). Offsets like `+01:00` are no zones: they know no summer. */
export function isTimeZone(zone: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/.test(zone) && formatterOf(zone) !== null;
}

/** What the clock on the wall shows there at a moment (milliseconds since 1970 UTC); null: no such zone, or no such moment. */
export function wallTime(at: number, zone: string): WallTime | null {
  const wall = wallOf(at, zone);
  if (wall === null) return null;
  const day = Math.floor(wall / dayMs);
  const minutes = Math.floor((wall - day * dayMs) / 60_000);
  return { ...civilOf(day), hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

/** The day a moment falls on there, in days since 1970-01-01. In a zone that nobody knows it is UTC's: loaders and operands refuse such zones. */
export const dayOf = (at: number, zone: string): number => Math.floor((wallOf(at, zone) ?? at) / dayMs);

/**
 * The moment at which a clock on the wall there shows this (said as milliseconds since 1970, as if the wall were in UTC). A time that the clock shows
 * twice is its first; one that it skips is as much later as the clock is put forward: `compatible`, as ECMAScript's Temporal calls it.
 */
export function momentOfWall(wall: number, zone: string): number {
  const [before, after] = [wall - dayMs, wall + dayMs].map((at) => (wallOf(at, zone) ?? at) - at);
  const [first = wall, second = wall] = [wall - (before ?? 0), wall - (after ?? 0)].toSorted((a, b) => a - b);
  if (wallOf(first, zone) === wall) return first;
  return wallOf(second, zone) === wall ? second : wall - (before ?? 0);
}

/** What the wall shows, as milliseconds since 1970 as if it were in UTC. */
function wallOf(at: number, zone: string): number | null {
  if (zone === "UTC") return at;
  const formatter = formatterOf(zone);
  if (formatter === null || Math.abs(at) > 8.64e15) return null;
  // Before there were zones every place had its own unchanging time, and the calendar's first years are better not asked for by name.
  const asked = Math.max(at, longAgo);
  const parts = new Map(formatter.formatToParts(asked).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const shown = dayNumber(of("year"), of("month"), of("day")) * dayMs + ((of("hour") * 60 + of("minute")) * 60 + of("second")) * 1000;
  return at + shown - Math.floor(asked / 1000) * 1000;
}

const longAgo = Date.UTC(1000, 0, 1);

function formatterOf(zone: string): Intl.DateTimeFormat | null {
  const found = formatters.get(zone);
  if (found !== undefined) return found;
  try {
    const made = new Intl.DateTimeFormat("en-US", { timeZone: zone, calendar: "gregory", numberingSystem: "latn", hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" });
    if (formatters.size < mostFormatters) formatters.set(zone, made);
    return made;
  } catch {
    return null;
  }
}
