import { expect, test } from "vitest";
import { keyAlong, keyFrom } from "./key-from";

test.each([
  ["Headline", "-", "headline"],
  ["Second button", "-", "second-button"],
  ["Where to put it?", "_", "where_to_put_it"],
  ["Days since last visit", "_", "days_since_last_visit"],
  ["Où ça mène", "-", "ou-ca-mene"],
  ["Straße & Größe", "-", "strasse-grosse"],
  ["3 for 2", "-", "for-2"],
  ["price_2026", "_", "price_2026"],
  [`${"a".repeat(63)} b`, "-", "a".repeat(63)],
  ["価格", "-", ""],
] as const)("the key of “%s” with %s is “%s”", (name, between, key) => expect(keyFrom(name, between)).toBe(key));

test.each([
  { why: "a key that nobody chose follows the name", key: "fav", name: "Fav", to: "Favourite sport", is: "favourite_sport" },
  { why: "from nothing too", key: "", name: "", to: "F", is: "f" },
  { why: "one that somebody wrote stays", key: "sport", name: "Fav", to: "Favourite sport", is: "sport" },
])("$why", ({ key, name, to, is }) => expect(keyAlong({ key, name, to, between: "_" })).toBe(is));
