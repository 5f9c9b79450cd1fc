import { describe, expect, it, test } from "vitest";
import { checkContent } from "./check-content";
import { drawingOf, type Field } from "./content-type";
import { builtInTypes } from "./content-types";
import { markupToHtml } from "./markup";
import { asContentType, startedFrom, type OwnContentType } from "./own-content-type";
import { ownTypeSettings } from "./own-type-schema";
import { ownTypeFaults } from "./own-type-faults";
import { typesOf } from "./types-of-workspace";

const title: Field = { key: "title", label: "Title", kind: "text", required: true, max: 12, help: "" };
const badge: Field = { key: "badge", label: "Badge", kind: "choice", required: true, choices: [{ value: "new", label: "New in" }, { value: "sale", label: "Sale" }], help: "" };
const price: Field = { key: "price", label: "Price", kind: "number", required: false, max: 500, unit: "€", help: "" };
const card: OwnContentType = { id: "product-card", label: "Product card", description: "", drawnAs: null, fields: [title, badge, price], archived: false };

describe("a content type of one's own", () => {
  const type = asContentType(card);

  it("starts with what can be known: the first choice where one must be made", () => {
    expect(type.empty()).toEqual({ title: "", badge: "new", price: null });
  });

  test.each([
    { why: "nothing", content: { title: "Rain shell", badge: "sale", price: 129 }, said: [] },
    { why: "a text that must be filled", content: { title: "", badge: "sale", price: null }, said: ["Title: missing"] },
    { why: "a text over its limit", content: { title: "Rain shell for all", badge: "sale", price: null }, said: ["Title: too-long"] },
    { why: "a choice that is none of them", content: { title: "Rain shell", badge: "old", price: null }, said: ["Badge: not-a-choice"] },
    { why: "a number over its limit", content: { title: "Rain shell", badge: "new", price: 501 }, said: ["Price: wrong-type"] },
    { why: "a field it does not have", content: { title: "Rain shell", badge: "new", price: 1, colour: "red" }, said: ["colour: unknown-field"] },
  ])("blocks what does not fit: $why", ({ content, said }) => {
    expect(checkContent(type, content).map(({ label, code }) => `${label}: ${code}`)).toEqual(said);
  });

  it("is drawn field by field, in words", () => {
    expect(markupToHtml(type.draw({ title: "<Rain> shell", badge: "sale", price: 129 }))).toBe('<dl class="tw-fields"><dt>Title</dt><dd>&lt;Rain&gt; shell</dd><dt>Badge</dt><dd>Sale</dd><dt>Price</dt><dd>129</dd></dl>');
  });

  it("stands beside those that come with Thenwise, and in front of none of them", () => {
    const types = typesOf([card, { ...card, id: "hero" }]);
    expect(types.find("product-card")?.label).toBe("Product card");
    expect(types.find("hero")?.label).toBe("Hero");
  });
});

test.each(builtInTypes.map((type) => ({ id: type.id, type })))("$id can be made one's own: the same form, drawn the same, nothing wrong with it", ({ type }) => {
  const own = { id: `my-${type.id}`, ...startedFrom(type) };
  expect(ownTypeFaults(own)).toEqual([]);
  const { id: _id, ...settings } = own;
  expect(ownTypeSettings.safeParse(JSON.parse(JSON.stringify(settings))).success).toBe(true);
  const made = asContentType(own);
  expect(made.empty()).toMatchObject(type.empty());
  expect(markupToHtml(made.draw(made.empty()))).toBe(markupToHtml(type.draw(type.empty())));
  expect(drawingOf(made)).toBe(type.id);
});

describe("what does not go together", () => {
  const hero = builtInTypes.flatMap((type) => (type.id === "hero" ? [{ id: "my-hero", ...startedFrom(type) }] : []))[0] ?? card;
  const without = (key: string): OwnContentType => ({ ...hero, fields: hero.fields.filter((field) => field.key !== key) });
  test.each([
    { why: "no field", type: { ...card, fields: [] }, said: ["/fields has no field"] },
    { why: "two fields with one key", type: { ...card, fields: [title, { ...title, label: "Subtitle" }] }, said: ["/fields/1/key is the key of another field"] },
    { why: "a choice of nothing", type: { ...card, fields: [{ ...badge, choices: [] }] }, said: ["/fields/0/choices has no choice"] },
    { why: "the name of a type that comes with Thenwise", type: { ...card, id: "hero" }, said: ["/id is the name of a type that comes with Thenwise"] },
    { why: "a drawing nobody has", type: { ...card, drawnAs: "carousel" }, said: ["/drawnAs is no drawing that comes with Thenwise"] },
    { why: "a drawing without what it needs", type: without("headline"), said: ["/fields lacks “Headline” (headline), which its drawing needs"] },
    { why: "less than the drawing may have", type: without("eyebrow"), said: [] },
    { why: "a choice the drawing does not know", type: { ...hero, fields: hero.fields.map((field) => (field.key === "tone" ? { ...field, choices: [{ value: "neon", label: "Neon" }] } : field)) }, said: ["/fields/7/choices holds “neon”, which the drawing does not know"] },
  ])("$why", ({ type, said }) => expect(ownTypeFaults(type).map(({ pointer, detail }) => `${pointer} ${detail}`)).toEqual(said));
});
