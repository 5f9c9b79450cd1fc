import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { parseValue } from "@/lib/core/vocabulary/value";
import { type Json } from "@/lib/std/json";

/** A known value as people read it: "42 €", "yes", "hiking, climbing". */
export function valueWords(attribute: Attribute | undefined, value: Json): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.join(", ");
  if (typeof value === "object") return value === null ? "unknown" : JSON.stringify(value);
  return attribute?.unit ? `${String(value)} ${attribute.unit}` : String(value);
}

/** Why a value will count as unknown; null: it reads well. */
export function valueFault(attribute: Attribute | undefined, value: Json): string | null {
  if (attribute === undefined) return "Not in the catalogue, so nothing reads it.";
  if (parseValue(attribute.type, value) !== null) return null;
  return `Does not read as ${typeWords[attribute.type].article}, so it counts as unknown.`;
}

export const typeWords = {
  text: { label: "Text", article: "a text", example: "“France”" },
  number: { label: "Number", article: "a number", example: "42 or 19.90" },
  boolean: { label: "Yes or no", article: "yes or no", example: "yes" },
  date: { label: "Date", article: "a date", example: "2026-11-23" },
  version: { label: "Version", article: "a version", example: "2.10.3" },
  list: { label: "List of texts", article: "a list of texts", example: "“hiking”, “climbing”" },
} as const satisfies Record<Attribute["type"], { readonly label: string; readonly article: string; readonly example: string }>;

/** What a value of this type begins with. */
export function emptyValue(type: Attribute["type"]): Json {
  if (type === "boolean") return true;
  if (type === "number") return 0;
  return type === "list" ? [] : "";
}
