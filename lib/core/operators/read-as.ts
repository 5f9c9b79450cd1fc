import { attributeTypes, type AttributeType } from "@/lib/core/vocabulary/attribute";
import { type AttributeValue } from "@/lib/core/vocabulary/value";

/**
 * What no catalogue lists (a property of an event, a member of an item), as an operator for these types reads it: as the first of them that it reads as.
 * Where any type will do, that something is there is all there is to know of it.
 */
export function readAs(types: readonly AttributeType[], raw: unknown, read: (type: AttributeType, raw: unknown) => AttributeValue | null): AttributeValue | undefined {
  if (types.length === attributeTypes.length) return true;
  for (const type of types) {
    const value = read(type, raw);
    if (value !== null) return value;
  }
  return undefined;
}
