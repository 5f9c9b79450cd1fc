import { describe, expect, test } from "vitest";
import { changeSentence } from "./change-sentence";
import { whatWouldItTake } from "./what-would-it-take";
import { whyNot } from "./why-not";
import { whyNotSentence } from "./why-not-sentence";
import { compile } from "@/lib/core/compile/compile";
import { loadBundle } from "@/lib/core/evaluate/load-bundle";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { openFlow } from "@/lib/core/flow/open-flow";
import { parseId, type Id, type IdKind } from "@/lib/core/vocabulary/ids";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { inEnglish } from "@/lib/words/words";

const now = Date.parse("2026-11-23T12:00:00Z");

function branded<Kind extends IdKind>(kind: Kind, raw: string): Id<Kind> {
  const id = parseId(kind, raw);
  if (!id.ok) throw new Error(raw);
  return id.value;
}

const attribute = { type: "text", purpose: null, description: "", category: "", suggestions: [], unit: null, source: null } as const;
const library: Library = {
  attributes: [
    { ...attribute, key: "country", label: "Country" },
    { ...attribute, key: "plan", label: "Plan", purpose: "shopping" },
    { ...attribute, key: "spent", label: "Spent so far", type: "number", unit: "€" },
    { ...attribute, key: "app", label: "App", type: "version" },
  ],
  audiences: [],
  placements: [{ key: "home", name: "Home", description: "", channel: "web", contentType: "text", baseline: null }],
};

const is = (id: string, key: string, operand: string) => ({ kind: "comparison", id: `cnd_${id}`, attribute: key, operator: "text.is", operand });
const shows = (id: string) => ({ id: `nod_${id}`, kind: "show", name: "", variants: { home: { id: `var_${id}`, name: id, contentType: "text", content: { text: id } } } });
const nothing = { id: "nod_rest", kind: "show", name: "", variants: {} };
const entry = { id: "nod_start", kind: "entry", placements: ["home"], schedule: { from: null, until: null }, eligible: null, holdout: { seed: "sed_hold", shareBp: 0 } };
const line = (from: string, way: string, to: string) => ({ id: `edg_${from}_${way}`, from: `nod_${from}`, way, to: `nod_${to}` });

type Records = readonly { readonly id: string; readonly [member: string]: unknown }[];

function campaign(id: string, nodes: Records, edges: Records): CampaignSource {
  const byId = (records: Records) => Object.fromEntries(records.map((record) => [record.id, record]));
  const flow = openFlow({ format: 1, nodes: byId(nodes), edges: byId(edges) });
  if (!flow.ok) throw new Error(JSON.stringify(flow.error));
  return { id: branded("campaign", `cmp_${id}`), name: id === "greeting" ? "Greeting" : "Winter sale", flow: flow.value };
}

const spent = { kind: "comparison", id: "cnd_spent", attribute: "spent", operator: "number.more", operand: 500 };
const vip = { kind: "group", id: "cnd_gold", match: "all", parts: [is("vip", "plan", "vip"), spent] };
const arms = [
  { id: "arm_first", name: "A", shareBp: 5000, ranges: [[0, 5000]] },
  { id: "arm_second", name: "B", shareBp: 5000, ranges: [[5000, 10_000]] },
];
const greeting = campaign(
  "greeting",
  [
    entry,
    { id: "nod_who", kind: "decision", name: "Who are they?", branches: [{ id: "brn_french", name: "French", condition: is("french", "country", "France") }, { id: "brn_gold", name: "Gold", condition: vip }], unknownExit: false },
    { id: "nod_test", kind: "split", name: "Which words?", seed: "sed_words", arms, fallback: "arm_first" },
    shows("bonjour"), shows("gold"), shows("silver"), nothing,
  ],
  [line("start", "out", "who"), line("who", "brn_french", "bonjour"), line("who", "brn_gold", "test"), line("who", "else", "rest"), line("test", "arm_first", "gold"), line("test", "arm_second", "silver")],
);
const decisionOf = (condition: unknown) => ({ id: "nod_who", kind: "decision", name: "Who are they?", branches: [{ id: "brn_these", name: "These", condition }], unknownExit: false });
const forThose = (condition: unknown) => campaign("these", [entry, decisionOf(condition), shows("these"), nothing], [line("start", "out", "who"), line("who", "brn_these", "these"), line("who", "else", "rest")]);
const half = campaign("half", [entry, { id: "nod_parted", kind: "split", name: "", seed: "sed_half", arms, fallback: "arm_first" }, shows("half"), nothing], [line("start", "out", "parted"), line("parted", "arm_first", "half"), line("parted", "arm_second", "rest")]);
const sale = (schedule: { readonly from: string | null; readonly until: string | null }) => campaign("sale", [{ ...entry, schedule }, shows("sale")], [line("start", "out", "sale")]);
const always = { from: null, until: null };

function opened(campaigns: readonly CampaignSource[], placements = library.placements) {
  const compiled = compile(campaigns, { environment: "spec", library: { ...library, placements } });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  const loaded = loadBundle(compiled.value.bundle);
  if (!loaded.ok) throw new Error(loaded.error.why);
  return { loaded: loaded.value, words: { campaigns, library, predicateOf: compiled.value.predicateOf, say: inEnglish } };
}

const rows: readonly { readonly why: string; readonly campaigns: readonly CampaignSource[]; readonly profile: ProfileJson; readonly variant: string; readonly says: string; readonly takes: readonly string[] | null }[] = [
  { why: "they do get it", campaigns: [greeting], profile: { attributes: { country: "France" } }, variant: "var_bonjour", says: "They do get it, in Home.", takes: [] },
  { why: "an answer is no", campaigns: [greeting], profile: { attributes: { country: "Norway" } }, variant: "var_bonjour", says: "At “Who are they?”, “Country is France” is no; it would have to be yes.", takes: ["Country: France instead of Norway"] },
  { why: "an answer is unknown", campaigns: [greeting], profile: { attributes: {} }, variant: "var_bonjour", says: "At “Who are they?”, “Country is France” is unknown; it would have to be yes.", takes: ["Country: France"] },
  { why: "an earlier branch takes them", campaigns: [greeting], profile: { attributes: { country: "France", plan: "vip", spent: 900 }, consent: ["shopping"] }, variant: "var_gold", says: "At “Who are they?”, “Country is France” is yes; it would have to be no or unknown.", takes: ["Country: something else instead of France"] },
  { why: "several things", campaigns: [greeting], profile: { attributes: { spent: 20 } }, variant: "var_gold", says: "At “Who are they?”, “Plan is vip, and spent so far is more than 500 €” is no; it would have to be yes.", takes: ["Plan: vip, and consent to shopping", "Spent so far: 501 € instead of 20 €"] },
  { why: "what they do not consent to is not read", campaigns: [greeting], profile: { attributes: { plan: "vip", spent: 900 } }, variant: "var_gold", says: "At “Who are they?”, “Plan is vip, and spent so far is more than 500 €” is unknown; it would have to be yes.", takes: ["Plan: consent to shopping, so that vip may be read"] },
  { why: "a version within a range", campaigns: [forThose({ ...is("these", "app", "2.x"), operator: "version.in-range" })], profile: { attributes: { app: "1.4.0" } }, variant: "var_these", says: "At “Who are they?”, “App is in the range 2.x” is no; it would have to be yes.", takes: ["App: 2.0.0 instead of 1.4.0"] },
  { why: "a number between two that are close", campaigns: [forThose({ kind: "group", id: "cnd_these", match: "all", parts: [{ ...spent, id: "cnd_low", operand: 0.3 }, { ...spent, id: "cnd_high", operator: "number.less", operand: 1 }] })], profile: { attributes: {} }, variant: "var_these", says: "At “Who are they?”, “Spent so far is more than 0.3 €, and spent so far is less than 1 €” is unknown; it would have to be yes.", takes: ["Spent so far: 0.65 €"] },
  { why: "a campaign above takes the placement", campaigns: [sale(always), greeting], profile: { attributes: { country: "France" } }, variant: "var_bonjour", says: "Greeting leads there, but Winter sale stands above it and fills Home first.", takes: null },
  { why: "outside the schedule", campaigns: [sale({ from: "2027-01-01T00:00:00Z", until: null })], profile: { attributes: {} }, variant: "var_sale", says: "Winter sale is outside its schedule at this moment.", takes: null },
  { why: "no way leads to it", campaigns: [greeting], profile: { attributes: {} }, variant: "var_sale", says: "No way leads to it.", takes: null },
];

describe("why not, and what would it take", () => {
  test.each(rows)("$why", ({ campaigns, profile, variant, says, takes }) => {
    const { loaded, words } = opened(campaigns);
    expect(whyNotSentence(whyNot(loaded, profile, { now, variant }), words)).toBe(says);
    const it = whatWouldItTake(loaded, profile, { now, variant });
    expect(it?.changes.map((change) => changeSentence(change, { profile, library, say: inEnglish })) ?? null).toEqual(takes);
  });

  test.each([
    { why: "by the arm of those without an id", visitor: undefined },
    { why: "by the arm of those with an empty id", visitor: "" },
    { why: "by a draw", visitor: "visitor-1" },
    { why: "by a draw", visitor: "visitor-2" },
    { why: "by a draw", visitor: "visitor-3" },
  ])("where a campaign above takes the placement $why, another visitor id is enough: $visitor", ({ visitor }) => {
    const profile = { ...(visitor === undefined ? {} : { visitor }), attributes: { country: "France" } };
    const { loaded } = opened([half, greeting]);
    const it = whatWouldItTake(loaded, profile, { now, variant: "var_bonjour" });
    const has = whyNot(loaded, profile, { now, variant: "var_bonjour" }).kind === "shown";
    expect([it?.changes, it?.visitor]).toEqual([[], has ? null : expect.stringMatching(/^visitor-/)]);
  });

  test("another draw", () => {
    const { loaded, words } = opened([greeting]);
    const profile = { visitor: "visitor-3", attributes: { plan: "vip", spent: 900 }, consent: ["shopping"] };
    const variants = ["var_gold", "var_silver"];
    const [missed] = variants.filter((variant) => whyNot(loaded, profile, { now, variant }).kind !== "shown");
    if (missed === undefined) throw new Error("both arms at once");
    const [took, needed] = missed === "var_gold" ? ["B · 50 %", "A · 50 %"] : ["A · 50 %", "B · 50 %"];
    expect(whyNotSentence(whyNot(loaded, profile, { now, variant: missed }), words)).toBe(`At “Which words?”, the draw leads to ${took}; it would have to fall on ${needed}.`);
    const it = whatWouldItTake(loaded, profile, { now, variant: missed });
    expect([it?.changes, it?.visitor]).toEqual([[], expect.stringMatching(/^visitor-/)]);
  });

  test("campaigns that show something elsewhere are nobody's business, however many", () => {
    const places = Array.from({ length: 40 }, (_, index) => `place${index}`);
    const elsewhere = places.map((place) => {
      const branches = ["gold", "silver", "blue"].map((name, index) => ({ id: `brn_${place}${index}`, name: "", condition: is(`${place}${index}`, "plan", `${name} ${place}`) }));
      const all = { ...shows(place), variants: { [place]: { id: `var_${place}`, name: "", contentType: "text", content: { text: "Hello" } } } };
      const who = { id: "nod_who", kind: "decision", name: "", branches, unknownExit: false };
      return campaign(place, [{ ...entry, placements: [place] }, who, all], [line("start", "out", "who"), ...[...branches.map(({ id }) => id), "else"].map((way) => line("who", way, place))]);
    });
    const spenders = { id: "nod_who", kind: "decision", name: "", branches: [{ id: "brn_spent", name: "", condition: spent }], unknownExit: false };
    const above = campaign("above", [entry, spenders, shows("above"), nothing], [line("start", "out", "who"), line("who", "brn_spent", "above"), line("who", "else", "rest")]);
    const { loaded } = opened([...elsewhere, above, greeting], [...library.placements, ...places.map((key) => ({ key, name: key, description: "", channel: "web" as const, contentType: "text", baseline: null }))]);
    const it = whatWouldItTake(loaded, { attributes: { spent: 900 } }, { now, variant: "var_bonjour" });
    expect(it?.changes.map((change) => (change.kind === "attribute" ? change.key : change.event))).toEqual(["country", "spent"]);
  });
});
