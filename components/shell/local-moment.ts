/** A stored moment as a `datetime-local` field shows it, in this computer's time zone; "" when there is none. */
export function localMomentText(iso: string | null): string {
  if (iso === null) return "";
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return "";
  const pad = (part: number): string => String(part).padStart(2, "0");
  const day = `${String(at.getFullYear()).padStart(4, "0")}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  return `${day}T${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** What a `datetime-local` field says, as a moment to store. Null: emptied, or half typed. */
export function momentFromLocalText(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)) return null;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** The time zone in which `datetime-local` fields are read here, in words: "Europe/Paris (UTC+2)". */
export function timeZoneInWords(at: Date): string {
  const zone = new Intl.DateTimeFormat(undefined).resolvedOptions().timeZone;
  return zone === "UTC" ? "UTC" : `${zone} (${offsetInWords(-at.getTimezoneOffset())})`;
}

/** Minutes ahead of UTC as people write them: "UTC+2", "UTC-3:30". */
export function offsetInWords(minutes: number): string {
  if (minutes === 0) return "UTC";
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? "-" : "+"}${hours}${rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`}`;
}
