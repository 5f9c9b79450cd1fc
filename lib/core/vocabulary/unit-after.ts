import { type Attribute } from "./attribute";

/** What is read after a number of this attribute; null where its label says it already: `Orders: 3`, and not `Orders: 3 orders`. */
export function unitAfter({ label, unit }: Pick<Attribute, "label" | "unit">): string | null {
  if (unit === null) return null;
  return label.toLowerCase().split(/[^\p{L}\p{N}]+/u).includes(unit.toLowerCase()) ? null : unit;
}
