/** Which of two numbers is the day, in a column whose days are written with slashes, dashes or points. */
export type DayOrder = "day-first" | "month-first";

/** `either`: 11/12/2026 may be in November or in December. Null: no date. A day stays a day; a time without an offset stays without one. */
export type DateCell = { readonly says: "date"; readonly date: string; /** The order it is written in; null: it shows none. */ readonly order: DayOrder | null } | { readonly says: "either"; readonly dayFirst: string; readonly monthFirst: string } | null;

/** A day, or a day with a time, as programs and people write them, as ISO 8601. */
export function dateCell(cell: string): DateCell {
  const text = cell.trim().replace(/^'+/, "");
  const [, day = "", time = ""] = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|.*?\d{4})(?:(?:T|,?\s+|,\s*(?:at|um|à)\s+)(\d{1,2}:.*))?$/i.exec(text) ?? [];
  const clock = time === "" ? "" : clockOf(time);
  if (clock === null) return null;
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(day);
  if (yearFirst !== null) return certain({ year: yearFirst[1], month: yearFirst[3], day: yearFirst[4], clock }, null);
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(day);
  if (numbers !== null) return inOrder(numbers, clock);
  const named = /^(\d{1,2})(?:\.|er|st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(day);
  if (named !== null) return certain({ year: named[3], month: monthOf(named[2]), day: named[1], clock }, null);
  const american = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(day);
  return american === null ? null : certain({ year: american[3], month: monthOf(american[1]), day: american[2], clock }, null);
}

function inOrder([, first = "", separator, second = "", year = ""]: RegExpExecArray, clock: string): DateCell {
  const dayFirst = iso({ year, month: second, day: first, clock });
  const monthFirst = iso({ year, month: first, day: second, clock });
  // With points everybody writes the day first; a day that is also its month reads the same.
  if (separator === "." || dayFirst === monthFirst) return dayFirst === null ? null : { says: "date", date: dayFirst, order: separator === "." ? "day-first" : null };
  if (dayFirst !== null && monthFirst !== null) return { says: "either", dayFirst, monthFirst };
  if (dayFirst !== null) return { says: "date", date: dayFirst, order: "day-first" };
  return monthFirst === null ? null : { says: "date", date: monthFirst, order: "month-first" };
}

type Written = { readonly year: string | undefined; readonly month: string | undefined; readonly day: string | undefined; readonly clock: string };

function certain(written: Written, order: DayOrder | null): DateCell {
  const date = iso(written);
  return date === null ? null : { says: "date", date, order };
}

/** Null: there is no such day. */
function iso({ year = "", month = "", day = "", clock }: Written): string | null {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const at = new Date(`${text}T00:00:00Z`);
  return year !== "0000" && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? `${text}${clock}` : null;
}

/** `14:02`, `2:02:11 PM +01:00`, `14:02:11.5 UTC` as ISO 8601 has it, from its T; null: no time. */
function clockOf(time: string): string | null {
  const [, hour = "", minute = "", second = "00", fraction, half = "", zone = ""] = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i.exec(time) ?? [];
  const hours = half === "" ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (minute === "" || hours > 23 || Number(minute) > 59 || Number(second) > 59 || (half !== "" && Number(hour) > 12)) return null;
  return `T${String(hours).padStart(2, "0")}:${minute}:${second}${fraction === undefined ? "" : `.${fraction}`}${offsetOf(zone)}`;
}

function offsetOf(zone: string): string {
  if (zone === "") return "";
  if (!/^[+-]/.test(zone)) return "Z";
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "") || "00"}`;
}

/** In English, German and French, without accents. */
const months = ["january januar janvier", "february februar fevrier", "march marz maerz mars", "april avril", "may mai", "june juni juin", "july juli juillet", "august aout", "september septembre", "october oktober octobre", "november novembre", "december dezember decembre"].map((names) => names.split(" "));

function monthOf(name = ""): string {
  const plain = name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const fitting = months.flatMap((names, index) => (plain.length >= 3 && names.some((each) => each.startsWith(plain)) ? [index + 1] : []));
  return fitting.length === 1 ? String(fitting[0]) : "";
}
