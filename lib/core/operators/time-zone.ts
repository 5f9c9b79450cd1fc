/** A moment as a clock on the wall shows it in a time zone. */
export type WallTime = {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  /** 0 to 23. */
  readonly hour: number;
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
  const formatter = formatterOf(zone);
  if (formatter === null || Math.abs(at) > 8.64e15) return null;
  const parts = new Map(formatter.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const [year, month, day, hour] = [parts.get("year") ?? 0, parts.get("month") ?? 1, parts.get("day") ?? 1, parts.get("hour") ?? 0];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { year, month, day, hour, weekday: weekday === 0 ? 7 : weekday };
}

function formatterOf(zone: string): Intl.DateTimeFormat | null {
  const found = formatters.get(zone);
  if (found !== undefined) return found;
  try {
    const made = new Intl.DateTimeFormat("en-US", { timeZone: zone, calendar: "gregory", numberingSystem: "latn", hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric" });
    if (formatters.size < mostFormatters) formatters.set(zone, made);
    return made;
  } catch {
    return null;
  }
}
