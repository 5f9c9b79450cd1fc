import { type AttributeType } from "./attribute";
import { parseVersion, type Version } from "./version";

/** A parsed value: text, a finite number, a boolean, a date as milliseconds since 1970 UTC, a version, or a list of texts. */
export type AttributeValue = string | number | boolean | Version | readonly string[];

/** The longest text and list an evaluator takes from a profile; longer is unknown and noted. */
export const valueLimits = { textLength: 4096, listLength: 1000 } as const;

type Reader = (raw: unknown) => AttributeValue | null;

const readers: Readonly<Record<AttributeType, Reader>> = {
  text: readText,
  number: (raw) => (typeof raw === "number" && Number.isFinite(raw) ? raw : null),
  boolean: (raw) => (typeof raw === "boolean" ? raw : null),
  date: readDate,
  version: (raw) => (typeof raw === "string" ? parseVersion(raw) : null),
  list: readList,
};

/** Reads a JSON value as the catalogue's type says. Nothing is coerced: null means it did not parse, and so is unknown. */
export function parseValue(type: AttributeType, raw: unknown): AttributeValue | null {
  return readers[type](raw);
}

function readText(raw: unknown): string | null {
  return typeof raw === "string" && raw.length <= valueLimits.textLength ? raw : null;
}

function readList(raw: unknown): readonly string[] | null {
  if (!Array.isArray(raw) || raw.length > valueLimits.listLength) return null;
  const items: readonly unknown[] = raw;
  const texts = items.filter((item): item is string => readText(item) !== null);
  return texts.length === items.length ? texts : null;
}

const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** ISO 8601: a day (read as its midnight UTC), or a moment with `Z` or an offset; or whole milliseconds since 1970 UTC. */
export function readDate(raw: unknown): number | null {
  if (typeof raw === "number") return Number.isSafeInteger(raw) && Math.abs(raw) <= 8.64e15 ? raw : null;
  if (typeof raw !== "string" || !isoDate.test(raw)) return null;
  const at = Date.parse(raw);
  if (Number.isNaN(at)) return null;
  // Date.parse takes 30 February and makes it March; a day that does not exist is not a date.
  const day = Number(raw.slice(8, 10));
  const midnight = new Date(`${raw.slice(0, 10)}T00:00:00Z`);
  return midnight.getUTCDate() === day ? at : null;
}
