import { type Attribute } from "./attribute";

/** What is read after a number of this attribute; null where it has none, or its label says it already: `Orders: 3`, and not `Orders: 3 orders`. */
export function unitAfter(attribute: Pick<Attribute, "label" | "unit"> | undefined): string | null {
  if (attribute === undefined || attribute.unit === null) return null;
  const { label, unit } = attribute;
  return label.toLowerCase().split(/[^\p{L}\p{N}]+/u).includes(unit.toLowerCase()) ? null : unit;
}
