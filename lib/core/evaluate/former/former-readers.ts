import { readFormerDate } from "./former-date";
import { parseValue, type ValueReaders } from "@/lib/core/vocabulary/value";

/** How values are read for bundles of formats 1 and 2. */
export const formerReaders: ValueReaders = {
  value: (shape, raw, zone) => (shape.type === "date" ? readFormerDate(raw) : parseValue(shape, raw, zone)),
  misreading: () => "wrong-type",
  eventTime: readFormerDate,
};
