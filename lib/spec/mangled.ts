import { type Json } from "@/lib/std/json";

/** Puts something else at one place of a document: what hands, old versions and other programs may have made of it. */
export function mangled(json: Json, at: number, to: Json): Json {
  let turn = at;
  const walk = (value: Json): Json => {
    if (turn === 0) {
      turn -= 1;
      return to;
    }
    turn -= 1;
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member)]));
  };
  return walk(json);
}
