import { describe, expect, test } from "vitest";
import { conditionPieces, conditionSentence, isUnsaid } from "./condition-sentence";
import { conditionSchema } from "./condition-schema";
import { namesOf } from "@/lib/core/flow/names";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { type Json } from "@/lib/std/json";
import french from "@/lib/words/fr.json";
import { inEnglish, wordsIn } from "@/lib/words/words";

const amount = (key: string, label: string, unit: string | null): Attribute => ({ key, label, type: "number", purpose: null, description: "", category: "", suggestions: [], unit, source: null });
const library = { attributes: [amount("spent", "Spent", "€"), amount("orders", "Orders", "orders"), amount("basket", "Basket", "orders"), amount("score", "Score", null)], audiences: [], placements: [] };
const inFrench = wordsIn("fr", french);
const asking = (attribute: string, operator: string, operand: Json) => conditionSchema.parse({ kind: "comparison", id: "cnd_row", attribute, operator, operand });

describe("an amount is said with its unit", () => {
  test.each([
    { why: "one amount", asks: asking("spent", "number.more", 500), english: "Spent is more than 500 €", inFrench: "Spent vaut plus de 500\u00a0€" },
    { why: "a word for a unit", asks: asking("basket", "number.at-least", 3), english: "Basket is at least 3 orders", inFrench: "Basket vaut au moins 3\u00a0orders" },
    { why: "one of it", asks: asking("basket", "number.more", 1), english: "Basket is more than 1 order", inFrench: "Basket vaut plus de 1\u00a0order" },
    { why: "from one to another, once", asks: asking("spent", "number.between", { from: 100, to: 500 }), english: "Spent is between 100 and 500 €", inFrench: "Spent est entre 100 et 500\u00a0€" },
    { why: "decimals with the language's mark", asks: asking("spent", "number.between", { from: 0.5, to: 1985.25 }), english: "Spent is between 0.5 and 1985.25 €", inFrench: "Spent est entre 0,5 et 1985,25\u00a0€" },
    { why: "not where the attribute is called by it", asks: asking("orders", "number.at-least", 3), english: "Orders are at least 3", inFrench: "Orders valent au moins 3" },
    { why: "not where it has none", asks: asking("score", "number.at-least", 3), english: "Score is at least 3", inFrench: "Score vaut au moins 3" },
    { why: "not before an amount is said", asks: asking("spent", "number.at-least", null), english: "Spent is at least …", inFrench: "Spent vaut au moins …" },
    { why: "not while half of a range is missing", asks: asking("spent", "number.between", { from: 100, to: null }), english: "Spent is between 100 and …", inFrench: "Spent est entre 100 et …" },
    { why: "not after another attribute", asks: asking("spent", "number.at-least", { attribute: "score" }), english: "Spent is at least “Score”", inFrench: "Spent vaut au moins «\u00a0Score\u00a0»" },
    { why: "not where nothing is compared", asks: asking("spent", "any.is-known", null), english: "Spent is known", inFrench: "Spent a une valeur connue" },
    { why: "an attribute that is gone has none", asks: asking("gone", "number.at-least", 3), english: "gone is at least 3", inFrench: "gone vaut au moins 3" },
  ])("$why", ({ asks, english, inFrench: translated }) => {
    expect([conditionSentence(asks, namesOf(library, inEnglish)), conditionSentence(asks, namesOf(library, inFrench))]).toEqual([english, translated]);
  });

  test("where it is changed in place, the unit is part of what is pressed", () => {
    expect(conditionPieces(asking("spent", "number.more", 500), namesOf(library, inEnglish)).at(-1)).toEqual({ text: "500 €", of: "cnd_row" });
  });
});

test.each([
  { why: "nobody is meant yet", condition: { kind: "group", id: "cnd_all", match: "all", parts: [] }, is: true },
  { why: "a row was only just added", condition: { kind: "group", id: "cnd_all", match: "all", parts: [asking("", "", null)] }, is: true },
  { why: "a row looks at something", condition: { kind: "group", id: "cnd_all", match: "all", parts: [asking("", "", null), asking("score", "number.at-least", null)] }, is: false },
])("a sentence has nothing to say of a condition: $why", ({ condition, is }) => expect(isUnsaid(conditionSchema.parse(condition))).toBe(is));
