import { type Attribute } from "./attribute";

/** What is read after a number of this attribute; null where it has none, or its label says it already: `Orders: 3`, and not `Orders: 3 orders`. */
export function unitAfter(attribute: Pick<Attribute, "label" | "unit"> | undefined): string | null {
  if (attribute === undefined || attribute.unit === null) return null;
  const { label, unit } = attribute;
  return standsIn(label.toLowerCase(), unit.toLowerCase()) ? null : unit;
}

/** Whether it stands there by itself, and not inside a longer word. */
function standsIn(label: string, unit: string): boolean {
  const around = label.split(unit);
  return around.slice(1).some((after, index) => !/[\p{L}\p{N}]$/u.test(around[index] ?? "") && !/^[\p{L}\p{N}]/u.test(after));
}
