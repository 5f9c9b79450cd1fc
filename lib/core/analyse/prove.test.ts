import { expect, test } from "vitest";
import { drawnCampaign, libraryOf } from "./drawn.cases";
import { emptyProofMemory } from "./proof-memory";
import { prove } from "./prove";
import { type CampaignSource } from "@/lib/core/flow/campaign";
import { inEnglish } from "@/lib/words/words";

const library = libraryOf({ country: "text", plan: ["text", "shopping"], age: "number", since: "date", app: "version", tags: "list", vip: "boolean" });
const now = Date.parse("2026-06-15T12:00:00Z");
const found = (campaign: CampaignSource) => prove(campaign, { library, now, memory: emptyProofMemory(), say: inEnglish });
const saidOf = (campaign: CampaignSource) => found(campaign).map(({ code, at, facts, certainty }) => [code, at.way ?? at.node, facts, certainty]);

test("campaigns without a fault say nothing", () => {
  expect(saidOf(drawnCampaign({ branches: [[["country", "text.is", "NO"]], [["age", "number.at-least", 18], ["age", "number.less", 65]]] }))).toEqual([]);
});

test.each([
  { rows: [["country", "text.is", "NO"], ["country", "text.is", "SE"]], parts: "“country is NO” and “country is SE”" },
  { rows: [["vip", "boolean.is-yes", null], ["age", "number.more", 30], ["age", "number.less", 30]], parts: "“age is more than 30” and “age is less than 30”" },
  { rows: [["since", "date.in-last-days", 7], ["since", "date.before", "2026-01-01"]] },
  { rows: [["app", "version.at-least", "2.0.0"], ["app", "version.less", "2.0.0"]] },
  { rows: [["country", "any.is-not-known", null], ["country", "text.is", "NO"]] },
  { rows: [["tags", "list.contains-any", ["ski"]], ["tags", "list.contains-none", ["ski", "camp"]]] },
  { rows: [["country", "text.starts-with", "N"], ["country", "text.is", "SE"]] },
] as const)("a condition that nobody can fulfil: $rows", ({ rows, ...rest }) => {
  const [dead] = found(drawnCampaign({ branches: [rows] }));
  expect(dead).toMatchObject({ code: "dead-branch", severity: "warns", at: { node: "nod_decision", way: "brn_branch1" }, certainty: "proved", facts: { branch: "B1", why: "contradiction" } });
  if ("parts" in rest) expect(dead?.facts["parts"]).toBe(rest.parts);
});

test("a branch that earlier ones leave nobody says which ones, and can be taken away", () => {
  const campaign = drawnCampaign({ branches: [[["country", "text.is", "DK"]], [["age", "number.less", 40]], [["age", "number.at-least", 40]], [["age", "number.between", { from: 30, to: 50 }], ["country", "text.is", "NO"]]] });
  const [dead] = found(campaign);
  expect(dead).toMatchObject({ code: "dead-branch", at: { way: "brn_branch4" }, facts: { branch: "B4", why: "shadowed", by: "“B2” and “B3”" }, certainty: "proved" });
  expect(dead?.fix).toBeDefined();
});

test("a branch that none of those who come here can take", () => {
  expect(saidOf(drawnCampaign({ eligible: [["country", "text.is", "NO"]], branches: [[["country", "text.is", "SE"]]] }))).toContainEqual(["dead-branch", "brn_branch1", { branch: "B1", why: "not-here" }, "proved"]);
});

test("a branch that everybody takes leaves nothing for those below it", () => {
  expect(saidOf(drawnCampaign({ eligible: [["country", "text.is", "NO"]], branches: [[["country", "any.is-known", null]]] }))).toContainEqual(["always-taken", "brn_branch1", { branch: "B1", alone: "yes" }, "proved"]);
});

test("a pattern is only looked for, so it is never said to be proved", () => {
  const said = saidOf(drawnCampaign({ branches: [[["country", "text.contains", "ab"], ["country", "text.starts-with", "cd"], ["country", "text.ends-with", "ef"]]] }));
  expect(said.filter(([, , , certainty]) => certainty === "proved")).toEqual([]);
});

test.each([
  { what: "a wider row beside a narrower one", rows: [["age", "number.at-least", 18], ["age", "number.at-least", 30]], row: "age is at least 18" },
  { what: "that something is known beside what it is", rows: [["country", "text.is", "NO"], ["country", "any.is-known", null]], row: "country is known" },
] as const)("a row too many: $what", ({ rows, row }) => {
  expect(found(drawnCampaign({ branches: [rows] }))).toMatchObject([{ code: "redundant-row", facts: { row } }]);
});

test("nobody is eligible", () => {
  expect(saidOf(drawnCampaign({ eligible: [["age", "number.less", 1], ["age", "number.more", 2]], branches: [] }))[0]).toEqual(["never-eligible", "nod_entry", { why: "nobody" }, "proved"]);
});

test("all ways show the same", () => {
  expect(saidOf(drawnCampaign({ same: true, branches: [[["country", "text.is", "NO"]]] }))).toEqual([["same-result", "nod_decision", { kind: "decision" }, "proved"]]);
});

test("people of whom too little is known are left with nothing, and somebody shows it", () => {
  const campaign = drawnCampaign({ unknownExit: true, emptyUnknown: true, branches: [[["country", "text.is", "NO"]]] });
  expect(found(campaign)).toMatchObject([{ code: "unknown-goes-nowhere", at: { way: "unknown" }, witness: { attributes: {} } }]);
  expect(found(drawnCampaign({ eligible: [["country", "text.is", "NO"]], branches: [] }))).toContainEqual(expect.objectContaining({ code: "unknown-goes-nowhere", facts: { why: "entry" } }));
});

test("what needs consent is named once, with somebody who did not give it", () => {
  expect(found(drawnCampaign({ branches: [[["plan", "text.is", "gold"]], [["plan", "text.is", "silver"]]] }))).toMatchObject([{ code: "needs-consent", facts: { attribute: "plan", purpose: "shopping" }, witness: { attributes: {} } }]);
});
