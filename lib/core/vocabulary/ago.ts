/** How long ago something was, in one unit: what a person made up for a preview did "12 days ago" they did so on every day that one looks. */
export type Ago = { readonly count: number; readonly unit: AgoUnit };
export const agoUnits = ["days", "hours", "minutes"] as const;
export type AgoUnit = (typeof agoUnits)[number];

const unitMs: Readonly<Record<AgoUnit, number>> = { days: 86_400_000, hours: 3_600_000, minutes: 60_000 };

/** A hundred years, in any unit. */
const mostMs = 36_500 * unitMs.days;

/** `-P12D`, `-PT5H`, `-PT30M`: an ISO 8601 duration of days, hours or minutes, with the minus sign of ISO 8601-2. Null: it is none, or longer than a hundred years. */
export function readAgo(raw: unknown): Ago | null {
  const [, days, hours, minutes] = (typeof raw === "string" ? /^-P(?:(\d{1,9})D|T(?:(\d{1,9})H|(\d{1,9})M))$/.exec(raw) : null) ?? [];
  const ago = days !== undefined ? ({ count: Number(days), unit: "days" } as const) : hours !== undefined ? ({ count: Number(hours), unit: "hours" } as const) : minutes !== undefined ? ({ count: Number(minutes), unit: "minutes" } as const) : null;
  return ago === null || agoMs(ago) > mostMs ? null : ago;
}

/** The same as text. */
export const agoText = ({ count, unit }: Ago): string => (unit === "days" ? `-P${count}D` : `-PT${count}${unit === "hours" ? "H" : "M"}`);

/** In milliseconds; a day has 24 hours here, as in "in the last n days". */
export const agoMs = ({ count, unit }: Ago): number => count * unitMs[unit];
