import { numberWords } from "./number-words";
import { type Words } from "./words";
import { type Json } from "@/lib/std/json";

/** An item of a list of things, by what it says of itself: `(category: tents, price: 120)`. */
export function itemWords(item: Json, say: Words): string {
  const members = typeof item === "object" && item !== null ? Object.entries(item) : [];
  return `(${members.map(([key, value]: readonly [string, Json]) => say("{label}: {value}", { label: key, value: memberWords(value, say) })).join(", ")})`;
}

function memberWords(value: Json, say: Words): string {
  if (typeof value === "number") return numberWords(value, say);
  if (typeof value === "boolean") return say(value ? "yes" : "no");
  return typeof value === "string" ? value : JSON.stringify(value);
}
