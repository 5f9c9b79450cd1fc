import { describe, expect, it } from "vitest";
import { audienceAnswers } from "./audience-answers";
import { type Condition } from "@/lib/core/conditions/condition";
import { type Library } from "@/lib/core/flow/campaign";
import { isId, type ConditionId, type PersonaId } from "@/lib/core/vocabulary/ids";
import { type Persona } from "@/lib/core/vocabulary/persona";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { inEnglish } from "@/lib/words/words";

const library: Library = {
  attributes: [
    { key: "country", label: "Country", description: "", category: "", type: "text", purpose: null, suggestions: [], unit: null, source: null },
    { key: "orders", label: "Orders", description: "", category: "", type: "number", purpose: "personalization", suggestions: [], unit: null, source: null },
  ],
  audiences: [],
  placements: [],
};

function conditionId(name: string): ConditionId {
  const id = `cnd_${name}`;
  if (!isId("condition", id)) throw new Error(id);
  return id;
}

function persona(profile: ProfileJson): Persona {
  const id: string = "per_one";
  const isPersona = (raw: string): raw is PersonaId => isId("persona", raw);
  if (!isPersona(id)) throw new Error(id);
  return { id, name: "One", face: "🧑", story: "", profile };
}

const inFranceWithOrders: Condition = {
  kind: "group",
  id: conditionId("all"),
  match: "all",
  parts: [
    { kind: "comparison", id: conditionId("country"), attribute: "country", operator: "text.is-one-of", operand: ["France", "Belgium"] },
    { kind: "comparison", id: conditionId("orders"), attribute: "orders", operator: "number.at-least", operand: 3 },
  ],
};

const ask = (condition: Condition, profile: ProfileJson) => audienceAnswers({ condition, library, personas: [persona(profile)], now: 0, random: Math.random, say: inEnglish });

describe("who is in an audience", () => {
  it.each([
    { why: "both rows are yes", profile: { attributes: { country: "France", orders: 5 }, consent: ["personalization"] }, truth: "yes", rows: ["yes", "yes"] },
    { why: "one row is no", profile: { attributes: { country: "Peru", orders: 5 }, consent: ["personalization"] }, truth: "no", rows: ["no", "yes"] },
    { why: "one row is not known", profile: { attributes: { country: "France" }, consent: ["personalization"] }, truth: "unknown", rows: ["yes", "unknown"] },
    { why: "one row is hidden by consent", profile: { attributes: { country: "France", orders: 5 } }, truth: "unknown", rows: ["yes", "unknown"] },
  ])("$truth where $why", ({ profile, truth, rows }) => {
    const answers = ask(inFranceWithOrders, profile);
    expect(answers.ok && answers.value[0]?.row.truth).toBe(truth);
    expect(answers.ok && answers.value[0]?.row.parts.map((part) => part.truth)).toEqual(rows);
  });

  it("an empty group is not answered but named as unfinished", () => {
    const answers = ask({ kind: "group", id: conditionId("none"), match: "all", parts: [] }, { attributes: {} });
    expect(!answers.ok && answers.error.map(({ code }) => code)).toEqual(["empty-group"]);
  });
});
