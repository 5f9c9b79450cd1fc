import { conditionFrom, type Sketch } from "./arbitrary-condition";
import { tabledOperands } from "./tabled-values";
import { timesCounts, type Condition } from "@/lib/core/conditions/condition";
import { conditionSchema } from "@/lib/core/conditions/condition-schema";
import { type Library } from "@/lib/core/flow/campaign";
import { emptyOperand } from "@/lib/core/operators/operand";
import { type Operator } from "@/lib/core/operators/operator";
import { operatorsFor } from "@/lib/core/operators/operators";
import { attributeTypes, type Attribute, type AttributeType } from "@/lib/core/vocabulary/attribute";
import { makeId } from "@/lib/core/vocabulary/ids";
import { isJsonObject, type Json } from "@/lib/std/json";
import { type Language } from "@/lib/words/languages";

/** Conditions whose sentences stand together in the table. */
export type SentenceChapter = { readonly heading: string; readonly conditions: readonly Condition[] };

/** Of each type, something of which there is one and something of which there are many, as people call it in each language. */
const subjects: readonly (Readonly<Record<Language, string>> & { readonly key: string; readonly type: AttributeType; readonly unit?: Readonly<Record<Language, string>> })[] = [
  { key: "country", type: "text", en: "Country", fr: "Pays" },
  { key: "colours", type: "text", en: "Colours", fr: "Couleurs" },
  { key: "spent", type: "number", en: "Spent so far", fr: "Dépenses du mois", unit: { en: "€", fr: "€" } },
  { key: "visits", type: "number", en: "Visits", fr: "Visites" },
  { key: "subscribed", type: "boolean", en: "Subscribed", fr: "Abonné" },
  { key: "cookies", type: "boolean", en: "Accepts cookies", fr: "Accepte les cookies" },
  { key: "lastOrder", type: "date", en: "Last order", fr: "Dernière commande" },
  { key: "deliveries", type: "date", en: "Last deliveries", fr: "Dernières livraisons" },
  { key: "appVersion", type: "version", en: "App version", fr: "Version de l’app" },
  { key: "builds", type: "version", en: "Builds", fr: "Versions" },
  { key: "basket", type: "list", en: "Basket", fr: "Panier" },
  { key: "interests", type: "list", en: "Interests", fr: "Centres d’intérêt" },
];
const besides: typeof subjects = [
  { key: "loyalty", type: "number", en: "Loyalty", fr: "Fidélité", unit: { en: "points", fr: "points" } },
  { key: "waiting", type: "number", en: "Waiting", fr: "Attente", unit: { en: "days", fr: "jours" } },
  { key: "vip", type: "text", en: "VIP level", fr: "Niveau VIP" },
];

const keysOf = (type: AttributeType): readonly string[] => subjects.flatMap((subject) => (subject.type === type ? [subject.key] : []));

const regulars = conditionSchema.parse({ kind: "group", id: "cnd_regulars", match: "all", parts: [] });

/** What the sentences are about, in the words of people who speak this language. */
export const sentenceLibrary = (language: Language): Library => ({
  attributes: [...subjects, ...besides].map(({ key, type, unit, ...labels }): Attribute => ({ key, label: labels[language], type, purpose: null, description: "", category: "", suggestions: [], unit: unit?.[language] ?? null, source: null })),
  audiences: [{ id: makeId("audience", () => 0), name: "Regulars", description: "", condition: regulars }],
  placements: [],
});

/** Every operator on every type it fits with operands of every shape, then what is said around them. */
export const sentenceChapters = (): readonly SentenceChapter[] => [
  ...attributeTypes.map((type): SentenceChapter => ({ heading: type, conditions: operatorsFor(type).flatMap((operator) => keysOf(type).flatMap((key) => [...shapedOperands(operator).map((operand) => comparison(key, operator, operand)), ...besideOperands(operator, type, key)])) })),
  { heading: "amounts", conditions: ["loyalty", "waiting", "spent"].flatMap((key) => [0, 1, 2, 1.5, 1985.25, { from: 0, to: 1 }, { from: 1, to: 3 }].map((operand) => part({ kind: "comparison", attribute: key, operator: isJsonObject(operand) ? "number.between" : "number.at-least", operand }))) },
  { heading: "behaviours", conditions: behaviours() },
  { heading: "audiences", conditions: [part(inRegulars("in")), part(inRegulars("not-in"))] },
  { heading: "groups", conditions: groups() },
];

const part = (sketch: Sketch): Condition => conditionFrom(sketch, "row");

const comparison = (key: string, { id }: Operator, operand: Json): Condition => part({ kind: "comparison", attribute: key, operator: id, operand });

/** Of the operands that the case tables give an operator, one of each shape: one item, two, three, with options. */
function shapedOperands({ id }: Operator): readonly Json[] {
  return [...new Map(tabledOperands(id).map((operand) => [shapeOf(operand), operand])).values()].slice(0, 6);
}

function shapeOf(json: Json): string {
  if (Array.isArray(json)) return `list of ${String(Math.min(json.length, 3))}`;
  if (isJsonObject(json)) return Object.entries(json).map(([key, value]) => `${key} ${shapeOf(value)}`).join();
  return typeof json === "number" ? `number ${json === 1 ? "one" : "other"}` : typeof json;
}

/** What may stand in an operand's place: nothing yet, or another attribute. */
function besideOperands(operator: Operator, type: AttributeType, key: string): readonly Condition[] {
  const empty = emptyOperand(operator.operand);
  const others = operator.against === null ? [] : keysOf(type).filter((other) => other !== key).map((other) => comparison(key, operator, { attribute: other }));
  return [...(operator.operand === "none" ? [] : [comparison(key, operator, empty)]), ...others];
}

const behaviour = (more: Sketch): Sketch => ({ kind: "behaviour", event: "purchase", did: true, atLeast: 1, withinDays: null, where: [], ...more });
const inRegulars = (is: "in" | "not-in"): Sketch => ({ kind: "audience", audience: makeId("audience", () => 0), is });

const total = { property: "total", operator: "number.more", operand: 50 };
const kinds = { property: "categories", operator: "text.is-one-of", operand: ["tents", "bags"] };

function behaviours(): readonly Condition[] {
  const events = ["purchase", "order", "add_to_cart", "Product Viewed", "page_view", "search", "sign_up", "login", "newsletter_signup", "visit", "begin_checkout", "remove_from_cart", "wishlist add", ""].flatMap((event) => [true, false].map((did) => behaviour({ event, did })));
  const often = timesCounts.flatMap((times) => [1, 2].flatMap((atLeast) => [true, false].flatMap((did) => [null, 1, 30].map((withinDays) => behaviour({ times, atLeast, did, withinDays })))));
  const where = [[total], [total, kinds], [{ property: "", operator: "", operand: null }]].flatMap((properties) => [true, false].map((did) => behaviour({ did, where: properties, withinDays: 30 })));
  const followed = [null, 60, 90, 1440, 2880].flatMap((withinMinutes) => [true, false].flatMap((did) => [true, false].map((first) => behaviour({ event: "add_to_cart", did: first, then: { event: "purchase", did, withinMinutes, where: [] } }))));
  const both = behaviour({ event: "wishlist add", atLeast: 2, where: [total], then: { event: "purchase", did: true, withinMinutes: 60, where: [kinds] } });
  return [...events, ...often, ...where, ...followed, both].map(part);
}

function groups(): readonly Condition[] {
  const country = { kind: "comparison", attribute: "country", operator: "text.is-one-of", operand: ["Germany", "Austria"] };
  const visits = { kind: "comparison", attribute: "visits", operator: "number.more", operand: 2 };
  const vip = { kind: "comparison", attribute: "vip", operator: "text.is", operand: "Gold" };
  const group = (match: string, ...parts: readonly Json[]): Sketch => ({ kind: "group", match, parts });
  const notBought = behaviour({ did: false, withinDays: 30 });
  const matches = ["all", "any", "none"];
  return [
    ...matches.flatMap((match) => [[], [country], [country, visits], [visits, vip, inRegulars("in")], [country, visits, notBought], [{ kind: "comparison", attribute: "", operator: "", operand: null }]].map((parts) => group(match, ...parts))),
    ...matches.flatMap((outer) => matches.flatMap((inner) => [group(outer, vip, group(inner, country, visits)), group(outer, group(inner, visits), country)])),
    group("all", visits, group("any", vip, group("none", country, group("all", inRegulars("not-in"), notBought)))),
  ].map(part);
}
