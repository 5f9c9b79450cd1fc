const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** "just now", "12 minutes ago", "yesterday, 14:05", "3 Nov, 14:05", "3 Nov 2024". */
export function timeInWords(at: number, now: number): string {
  const ago = now - at;
  if (ago < minute) return "just now";
  if (ago < hour) return plural(Math.floor(ago / minute), "minute");
  if (ago < 12 * hour) return plural(Math.floor(ago / hour), "hour");
  const days = startOfDay(now) - startOfDay(at);
  if (days === 0) return `today, ${clock(at)}`;
  // A day may have 23 or 25 hours where clocks change.
  if (Math.round(days / day) === 1) return `yesterday, ${clock(at)}`;
  return sameYear(at, now) ? `${dayAndMonth(at)}, ${clock(at)}` : `${dayAndMonth(at)} ${new Date(at).getFullYear()}`;
}

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? "" : "s"} ago`;
const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
const sameYear = (a: number, b: number): boolean => new Date(a).getFullYear() === new Date(b).getFullYear();
const clock = (at: number): string => new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
const dayAndMonth = (at: number): string => new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "short" });
