import { isListType, type AttributeShape, type AttributeType } from "./attribute";
import { dateIn, readWrittenDate, type DateValue } from "./date-value";
import { momentOfWall } from "./time-zone";
import { dayMs } from "./calendar";
import { type ProfileNote } from "./profile";
import { readItem, type ListItem } from "./list-item";
import { parseVersion, type Version } from "./version";

/** A parsed value: text, a finite number (in former bundles a date as well), a boolean, a day or a moment, a version, or a list of texts, numbers or objects. */
export type AttributeValue = string | number | boolean | DateValue | Version | readonly string[] | readonly number[] | readonly ListItem[];

/** The longest text and list an evaluator takes from a profile; longer is unknown and noted. */
export const valueLimits = { textLength: 4096, listLength: 1000 } as const;

/** What says how a value is read: its type, and for a date what its numbers are. */
export type ValueShape = Pick<AttributeShape, "type" | "inSeconds">;

/** How values are read by a meaning (`evaluate/meaning`). `zone` is the workspace's, for a time that was written without one. */
export type ValueReaders = {
  /** Null: it does not parse, and so is unknown. */
  readonly value: (shape: ValueShape, raw: unknown, zone: string) => AttributeValue | null;
  /** What is noted of a value that does not parse. */
  readonly misreading: (shape: ValueShape, raw: unknown) => ProfileNote["code"];
  /** When an event was, in milliseconds since 1970 UTC; null: that is no time. */
  readonly eventTime: (raw: unknown, zone: string) => number | null;
};

type Reader = (raw: unknown, zone: string, shape: ValueShape) => AttributeValue | null;

const readers: Readonly<Record<AttributeType, Reader>> = {
  text: readText,
  number: readNumber,
  boolean: (raw) => (typeof raw === "boolean" ? raw : null),
  date: (raw, zone, { inSeconds }) => readDate(raw, zone, inSeconds === true ? "seconds" : "milliseconds"),
  version: (raw) => (typeof raw === "string" ? parseVersion(raw) : null),
  list: (raw) => readList(raw, readText),
  "number-list": (raw) => readList(raw, readNumber),
  "object-list": (raw) => readList(raw, readItem),
};

/** Reads a JSON value as the catalogue says. Nothing is coerced: null means it did not parse, and so is unknown. */
export const parseValue: ValueReaders["value"] = (shape, raw, zone) => readers[shape.type](raw, zone, shape);

/** Whether a value can be read as the catalogue says, wherever that is. */
export const fitsShape = (shape: ValueShape, raw: unknown): boolean => parseValue(shape, raw, "UTC") !== null;

function readText(raw: unknown): string | null {
  return typeof raw === "string" && raw.length <= valueLimits.textLength ? raw : null;
}

function readNumber(raw: unknown): number | null {
  return typeof raw === "number" && Number.isFinite(raw) ? raw : null;
}

/** A list whose items all read. */
function readList<Item>(raw: unknown, read: (item: unknown) => Item | null): readonly Item[] | null {
  if (!Array.isArray(raw) || raw.length > valueLimits.listLength) return null;
  const items: readonly unknown[] = raw;
  const values = items.map(read);
  return values.every((value) => value !== null) ? values : null;
}

/** The first moment of the year 1 and the first after 9999, both in UTC. */
const [firstMoment, lastMoment] = [Date.parse("0001-01-01T00:00:00Z"), Date.UTC(10_000, 0, 1)];

/**
 * ISO 8601 of the years 1 to 9999: a day, or a moment, with `Z`, an offset, or else by the clocks of the zone. Of numbers those of 12 or 13 digits are
 * milliseconds since 1970 UTC (1973 to 2286, and as far back), unless they are said to be seconds; a number of any other size is no date.
 */
export function readDate(raw: unknown, zone: string, numbers: "milliseconds" | "seconds" = "milliseconds"): DateValue | null {
  if (typeof raw === "string") {
    const written = readWrittenDate(raw);
    return written === null ? null : dateIn(written, zone);
  }
  if (typeof raw !== "number" || !Number.isFinite(raw)) return null;
  if (numbers === "seconds") {
    const at = Math.floor(raw * 1000);
    return at >= firstMoment && at < lastMoment ? { kind: "moment", at } : null;
  }
  return Number.isInteger(raw) && Math.abs(raw) >= 1e11 && Math.abs(raw) < 1e13 ? { kind: "moment", at: raw } : null;
}

/** A text or a list that is too long is said to be so. A whole number that is too small for milliseconds may be seconds: whoever sends them is told so. */
export const misreading: ValueReaders["misreading"] = ({ type, inSeconds }, raw) =>
  isTooLong(type, raw) ? "too-long" : type === "date" && inSeconds !== true && typeof raw === "number" && Number.isInteger(raw) && Math.abs(raw) < 1e11 ? "may-be-seconds" : "wrong-type";

const isTooLong = (type: AttributeType, raw: unknown): boolean => (type === "text" && typeof raw === "string") || (isListType(type) && Array.isArray(raw) && raw.length > valueLimits.listLength);

/** When an event was. One that is said to have been on a day counts from the day's beginning. */
export const readEventTime: ValueReaders["eventTime"] = (raw, zone) => {
  const date = readDate(raw, zone);
  if (date === null) return null;
  return date.kind === "moment" ? date.at : momentOfWall(date.day * dayMs, zone);
};
