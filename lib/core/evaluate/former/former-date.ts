const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** A date as bundles of formats 1 and 2 have it, in milliseconds since 1970 UTC: a day (read as its midnight UTC), a moment with `Z` or an offset, or any whole number of milliseconds. */
export function readFormerDate(raw: unknown): number | null {
  if (typeof raw === "number") return Number.isSafeInteger(raw) && Math.abs(raw) <= 8.64e15 ? raw : null;
  if (typeof raw !== "string" || !isoDate.test(raw)) return null;
  const at = Date.parse(raw);
  if (Number.isNaN(at)) return null;
  // Date.parse takes 30 February and makes it March; a day that does not exist is not a date.
  const day = Number(raw.slice(8, 10));
  const midnight = new Date(`${raw.slice(0, 10)}T00:00:00Z`);
  return midnight.getUTCDate() === day ? at : null;
}
