import { readFormerDate } from "./former-date";
import { parseFormerVersion } from "./former-version";
import { type AttributeType } from "@/lib/core/vocabulary/attribute";
import { parseValue, type AttributeValue, type ValueReaders } from "@/lib/core/vocabulary/value";

const readers: Partial<Readonly<Record<AttributeType, (raw: unknown) => AttributeValue | null>>> = {
  date: readFormerDate,
  version: (raw) => (typeof raw === "string" ? parseFormerVersion(raw) : null),
  // Lists of these were no lists.
  "number-list": () => null,
  "object-list": () => null,
};

/** How values are read for bundles of formats 1 and 2. */
export const formerReaders: ValueReaders = {
  value: (shape, raw, zone) => (readers[shape.type] ?? ((value: unknown) => parseValue(shape, value, zone)))(raw),
  misreading: () => "wrong-type",
  eventTime: readFormerDate,
};
