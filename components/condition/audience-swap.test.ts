import { describe, expect, it } from "vitest";
import { named, writtenOut } from "./audience-swap";
import { conditionLimits, type Condition, type InAudience } from "@/lib/core/conditions/condition";
import { conditionAnswers } from "@/lib/core/explain/condition-answers";
import { type Library } from "@/lib/core/flow/campaign";
import { isId, makeId, type AudienceId } from "@/lib/core/vocabulary/ids";
import { inEnglish } from "@/lib/words/words";

const newId = () => makeId("condition", Math.random);
const isAudience = (raw: string): raw is AudienceId => isId("audience", raw);

function audienceId(raw: string): AudienceId {
  if (!isAudience(raw)) throw new Error(raw);
  return raw;
}

const inFrance: Condition = { kind: "comparison", id: newId(), attribute: "country", operator: "text.is-one-of", operand: ["France"] };
const french = { id: audienceId("aud_french"), name: "French", description: "", condition: { kind: "group", id: newId(), match: "all", parts: [inFrance] } } as const;
const library: Library = {
  attributes: [{ key: "country", label: "Country", description: "", category: "", type: "text", purpose: null, suggestions: [], unit: null, source: null }],
  audiences: [french],
  placements: [],
};
const part = (is: InAudience["is"]): InAudience => ({ kind: "audience", id: newId(), audience: french.id, is });

const profiles = [{ attributes: { country: "France" } }, { attributes: { country: "Peru" } }, { attributes: {} }];
const answers = (condition: Condition) => {
  const rows = conditionAnswers({ condition, library, profiles, now: 0, random: Math.random, say: inEnglish });
  return rows.ok ? rows.value.map(({ truth }) => truth) : rows.error.map(({ code }) => code);
};

describe("an audience and what it means", () => {
  it.each([
    { why: "is in", is: "in", truths: ["yes", "no", "unknown"] },
    { why: "is not in", is: "not-in", truths: ["no", "yes", "unknown"] },
  ] as const)("written out answers as its name did: $why", ({ is, truths }) => {
    const root = part(is);
    const out = writtenOut(root, root, { ...french, newId });
    expect(answers(root)).toEqual(truths);
    expect(out === null ? null : answers(out)).toEqual(truths);
  });

  it("named answers as the part did that was saved", () => {
    const root: Condition = { kind: "group", id: newId(), match: "any", parts: [french.condition] };
    const next = named(root, french.condition.id, { id: newId(), audience: french.id });
    expect(answers(next)).toEqual(answers(root));
    expect(next.kind === "group" && next.parts[0]?.kind).toBe("audience");
  });

  it("is not written out where groups would nest too deep", () => {
    const leaf = part("in");
    let root: Condition = leaf;
    for (let level = 0; level < conditionLimits.depth; level += 1) root = { kind: "group", id: newId(), match: "all", parts: [root] };
    expect(writtenOut(root, leaf, { ...french, newId })).toBeNull();
  });
});
