import { describe, expect, it, test } from "vitest";
import { type Template, type TemplateInput } from "./template";
import { templates } from "./templates";
import { analyse } from "@/lib/core/analyse/analyse";
import { emptyProofMemory } from "@/lib/core/analyse/proof-memory";
import { prove } from "@/lib/core/analyse/prove";
import { compile } from "@/lib/core/compile/compile";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { openFlow } from "@/lib/core/flow/open-flow";
import { parseId } from "@/lib/core/vocabulary/ids";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { attributes } from "@/prisma/seed/attributes";
import { audiences } from "@/prisma/seed/audiences";
import { placements } from "@/prisma/seed/placements";
import french from "@/lib/words/fr.json";
import { inEnglish, wordsIn } from "@/lib/words/words";

const shop: Library = { attributes, audiences, placements };
const nothing: Library = { attributes: [], audiences: [], placements: [] };
const onlyPlaces: Library = { ...nothing, placements };
const bare = (attribute: Pick<Attribute, "key" | "type" | "label">): Attribute => ({ ...attribute, description: "", category: "", purpose: null, suggestions: [], unit: null, source: null });

const keysOf = (library: Library) => library.placements.map(({ key }) => key);

function built(template: Template, library: Library, where = keysOf(library)) {
  const made = template.build({ library, placements: where, random: Math.random, say: inEnglish, others: [inFrench] });
  const id = parseId("campaign", "cmp_made");
  const flow = openFlow(made.flow);
  if (!id.ok || !flow.ok) throw new Error(JSON.stringify(flow));
  const campaign: CampaignSource = { id: id.value, name: template.name, flow: flow.value };
  return { ...made, campaign, blocks: analyse(campaign, library).filter(({ severity }) => severity === "blocks") };
}

const inFrench = wordsIn("fr", french);

const named = templates.map((template) => ({ name: template.name, template }));

it("there are six, each under an id and a name of its own", () => {
  expect(templates).toHaveLength(6);
  expect(new Set(templates.flatMap(({ id, name }) => [id, name])).size).toBe(12);
});

describe.each(named)("“$name”", ({ template }) => {
  test("in the demo's shop it is ready to be published: nothing blocks, and nothing warns, in the second language of a placement neither", () => {
    const { campaign, toDo } = built(template, shop);
    expect(toDo).toEqual([]);
    expect(compile([campaign], { environment: "production", library: shop })).toMatchObject({ ok: true });
    const found = [...analyse(campaign, shop), ...prove(campaign, { library: shop, now: Date.parse("2026-06-15T12:00:00Z"), memory: emptyProofMemory(), say: inEnglish })];
    expect(found.filter(({ severity }) => severity !== "info").map(({ code }) => code)).toEqual([]);
  });

  test.each(placements.map(({ key, name }) => ({ key, name })))("it fills $name alone", ({ key }) => {
    const { campaign, blocks } = built(template, shop, [key]);
    expect(blocks).toEqual([]);
    const filled = Object.values(campaign.flow.nodes).flatMap((node) => (node.kind === "show" ? Object.keys(node.variants) : []));
    expect(new Set(filled)).toEqual(new Set([key]));
  });

  test("in an empty workspace it opens, says what it needs, and cannot go out before it has it", () => {
    const { toDo, blocks, flow } = built(template, nothing);
    expect(toDo.length).toBeGreaterThan(0);
    expect(blocks.length).toBeGreaterThan(0);
    const notes = Object.values(flow.nodes).flatMap((node) => (node.kind === "note" ? [node.text] : []));
    expect(notes).toEqual(toDo);
  });

  test("without attributes it is either finished or says what is missing, never neither", () => {
    const { toDo, blocks } = built(template, onlyPlaces);
    expect(blocks.length > 0).toBe(toDo.length > 0);
  });

  test.each([
    { why: "one begins where it parts the visitors", library: shop, kinds: ["decision", "split"] },
    { why: "one begins there too where the workspace lacks what it asks for", library: onlyPlaces, kinds: ["decision", "split"] },
    { why: "one begins at the entry where it shows nowhere yet", library: nothing, kinds: ["entry"] },
  ])("$why", ({ library, kinds }) => {
    const { flow, first } = built(template, library);
    expect(kinds).toContain(flow.nodes[first]?.kind);
  });

  test("the picture has the ways of the drawing", () => {
    expect(template.picture.ways.length).toBeGreaterThanOrEqual(2);
  });

  test("two made from it share no id", () => {
    const ids = () => Object.keys(template.build({ library: shop, placements: keysOf(shop), random: Math.random, say: inEnglish, others: [] }).flow.nodes);
    const first = new Set(ids());
    expect(ids().filter((id) => first.has(id))).toEqual([]);
  });
});

describe("attributes are chosen by type and name, or by what fills them", () => {
  const asked = (template: string, list: readonly Attribute[]) => {
    const found = templates.find(({ id }) => id === template);
    if (found === undefined) throw new Error(`no template ${template}`);
    const made = built(found, { ...onlyPlaces, attributes: list });
    return { reads: /"attribute":"([^"]*)"/.exec(JSON.stringify(made.flow))?.[1] ?? null, toDo: made.toDo };
  };

  test.each([
    { template: "cart-reminder", attribute: bare({ key: "basket_total", type: "number", label: "Total" }), reads: "basket_total" },
    { template: "cart-reminder", attribute: bare({ key: "hasCart", type: "boolean", label: "Has a cart" }), reads: "hasCart" },
    { template: "cart-reminder", attribute: bare({ key: "cartoons", type: "number", label: "Cartoons seen" }), reads: null },
    { template: "cart-reminder", attribute: bare({ key: "cart", type: "text", label: "Cart" }), reads: null },
    { template: "welcome-back", attribute: bare({ key: "visits", type: "number", label: "Visits" }), reads: "visits" },
    { template: "welcome-back", attribute: { ...bare({ key: "x", type: "boolean", label: "X" }), source: "visit.returning" }, reads: "x" },
    { template: "after-purchase", attribute: bare({ key: "lastPurchaseAt", type: "date", label: "Bought" }), reads: "lastPurchaseAt" },
    { template: "loyalty-offer", attribute: bare({ key: "loyalty_tier", type: "text", label: "Tier" }), reads: "loyalty_tier" },
    { template: "own-language", attribute: bare({ key: "locale", type: "text", label: "Locale" }), reads: "locale" },
  ])("$template looks at $reads where there is $attribute.key ($attribute.type)", ({ template, attribute, reads }) => {
    expect(asked(template, [attribute]).reads).toBe(reads);
  });

  test("an attribute whose values nobody listed is used, and the value is asked for", () => {
    expect(asked("loyalty-offer", [bare({ key: "tier", type: "text", label: "Tier" })]).toDo).toEqual(["Say which value of “Tier” is the highest."]);
    expect(asked("own-language", [bare({ key: "locale", type: "text", label: "Locale" })]).toDo).toEqual(["Say which values of “Locale” mean French.", "Say which values of “Locale” mean German."]);
  });
});

describe("what is shown is written in the languages of its placement", () => {
  const hero = placements.filter(({ key }) => key === "home-hero");
  const spoken = (languages: readonly string[]) => hero.map((placement) => ({ ...placement, languages }));
  const headlines = (library: Library, { say, others }: Pick<TemplateInput, "say" | "others">) => {
    const { flow } = templateCalled("welcome-back").build({ library, placements: keysOf(library), random: Math.random, say, others });
    return Object.values(flow.nodes).flatMap((node) => (node.kind === "show" ? Object.values(node.variants).map(({ content, texts = {} }) => [content["headline"], ...Object.entries(texts).map(([tag, { headline }]) => `${tag}: ${headline}`)]) : []));
  };

  test.each([
    { who: "an English author, a place in English and French", languages: ["en", "fr"], say: inEnglish, others: [inFrench], shown: ["Good to see you again", "fr: Ravis de vous revoir"] },
    { who: "a French author, the same place", languages: ["en", "fr"], say: inFrench, others: [inEnglish], shown: ["Good to see you again", "fr: Ravis de vous revoir"] },
    { who: "a place in the French of Canada", languages: ["fr-CA"], say: inEnglish, others: [inFrench], shown: ["Ravis de vous revoir"] },
    { who: "a language that we do not speak", languages: ["de", "en"], say: inEnglish, others: [], shown: ["Good to see you again", "en: Good to see you again"] },
    { who: "French that has not come", languages: ["en", "fr"], say: inEnglish, others: [], shown: ["Good to see you again"] },
    { who: "a place of which nobody said what it speaks", languages: [], say: inFrench, others: [inEnglish], shown: ["Ravis de vous revoir"] },
  ])("$who", ({ languages, say, others, shown }) => {
    expect(headlines({ ...shop, placements: spoken(languages) }, { say, others })).toEqual([shown]);
  });
});

function templateCalled(id: string): Template {
  const template = templates.find((each) => each.id === id);
  if (template === undefined) throw new Error(`There is no template ${id}`);
  return template;
}
