import { type Words } from "@/lib/words/words";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** "just now", "12 minutes ago", "yesterday, 14:05", "3 Nov, 14:05", "3 Nov 2024". */
export function timeInWords(at: number, now: number, say: Words): string {
  const ago = now - at;
  if (ago < minute) return say("just now");
  if (ago < hour) return say("{count, plural, one {# minute} other {# minutes}} ago", { count: Math.floor(ago / minute) });
  if (ago < 12 * hour) return say("{count, plural, one {# hour} other {# hours}} ago", { count: Math.floor(ago / hour) });
  const days = startOfDay(now) - startOfDay(at);
  const clock = new Date(at).toLocaleTimeString(say.locale, { hour: "2-digit", minute: "2-digit" });
  if (days === 0) return say("today, {clock}", { clock });
  // A day may have 23 or 25 hours where clocks change.
  if (Math.round(days / day) === 1) return say("yesterday, {clock}", { clock });
  const date = new Date(at).toLocaleDateString(say.locale, { day: "numeric", month: "short" });
  return sameYear(at, now) ? say("{date}, {clock}", { date, clock }) : `${date} ${new Date(at).getFullYear()}`;
}

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
const sameYear = (a: number, b: number): boolean => new Date(a).getFullYear() === new Date(b).getFullYear();
