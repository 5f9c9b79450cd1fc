import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { fitsShape } from "@/lib/core/vocabulary/value";
import { type Json } from "@/lib/std/json";

/** The catalogue's suggestions as values of their attribute: what reads well in an example. */
export function suggestedValues(attributes: readonly Attribute[]): (key: string) => readonly Json[] {
  const byKey = new Map(attributes.map(({ key, type, suggestions }) => [key, suggestions.flatMap((text) => valueFrom(type, text))]));
  return (key) => byKey.get(key) ?? [];
}

function valueFrom(type: Attribute["type"], text: string): readonly Json[] {
  const written: Json = type === "number" ? Number(text) : type === "list" ? [text] : type === "number-list" ? [Number(text)] : type === "boolean" ? text === "yes" || text === "true" : text;
  return fitsShape({ type }, written) ? [written] : [];
}
