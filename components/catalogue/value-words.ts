import { isListType, type Attribute } from "@/lib/core/vocabulary/attribute";
import { unitAfter } from "@/lib/core/vocabulary/unit-after";
import { fitsShape, misreading } from "@/lib/core/vocabulary/value";
import { type Json } from "@/lib/std/json";
import { message } from "@/lib/words/message";
import { amountWords } from "@/lib/words/amount-words";
import { itemWords } from "@/lib/words/item-words";
import { numberWords } from "@/lib/words/number-words";
import { type Words } from "@/lib/words/words";

/** A known value as people read it: "42 €", "yes", "hiking, climbing". */
export function valueWords(attribute: Attribute | undefined, value: Json, say: Words): string {
  if (typeof value === "boolean") return value ? say("yes") : say("no");
  if (Array.isArray(value)) return value.length === 0 ? say("none") : value.map((item: Json) => (typeof item === "object" && item !== null ? itemWords(item, say) : typeof item === "number" ? numberWords(item, say) : String(item))).join(", ");
  if (typeof value === "object") return value === null ? say("unknown") : JSON.stringify(value);
  if (typeof value === "string") return value;
  const unit = unitAfter(attribute);
  return unit === null ? numberWords(value, say) : amountWords({ text: numberWords(value, say), count: value, unit }, say);
}

/** Why a value will count as unknown; null: it reads well. */
export function valueFault(attribute: Attribute | undefined, value: Json, say: Words): string | null {
  if (attribute === undefined) return say("Not in the catalogue, so nothing reads it.");
  if (fitsShape(attribute, value)) return null;
  if (misreading(attribute, value) === "may-be-seconds") return say("A number this small may be seconds: say so in the attribute, or send milliseconds. It counts as unknown.");
  return say(typeWords[attribute.type].unread);
}

export const typeWords = {
  text: { label: message("Text"), read: message("Read as a text, like “France”"), unread: message("Does not read as a text, so it counts as unknown.") },
  number: { label: message("Number"), read: message("Read as a number, like 42 or 19.90"), unread: message("Does not read as a number, so it counts as unknown.") },
  boolean: { label: message("Yes or no"), read: message("Read as yes or no, like yes"), unread: message("Does not read as yes or no, so it counts as unknown.") },
  date: { label: message("Date"), read: message("Read as a date, like 2026-11-23"), unread: message("Does not read as a date, so it counts as unknown.") },
  version: { label: message("Version"), read: message("Read as a version, like 2.10.3"), unread: message("Does not read as a version, so it counts as unknown.") },
  list: { label: message("List of texts"), read: message("Read as a list of texts, like “hiking”, “climbing”"), unread: message("Does not read as a list of texts, so it counts as unknown.") },
  "number-list": { label: message("List of numbers"), read: message("Read as a list of numbers, like 10, 20"), unread: message("Does not read as a list of numbers, so it counts as unknown.") },
  "object-list": { label: message("List of things"), read: message("Read as a list of things, written as JSON"), unread: message("Does not read as a list of things, so it counts as unknown.") },
} as const satisfies Record<Attribute["type"], { readonly label: string; readonly read: string; readonly unread: string }>;

/** What a value of this type begins with. */
export function emptyValue(type: Attribute["type"]): Json {
  if (type === "boolean") return true;
  if (type === "number") return 0;
  return isListType(type) ? [] : "";
}
