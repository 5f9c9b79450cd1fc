import { expect, test } from "vitest";
import { publishChanges, type PublishChanges } from "./publish-changes";
import { shopFlow, shopNow, shopState } from "./shop.cases";
import { type Flow } from "@/lib/core/flow/flow";

const onlyFrance = { kind: "comparison", id: "cnd_french", attribute: "country", operator: "text.is", operand: "France" };

function published(draft: Flow, live: Flow | null): PublishChanges {
  const state = shopState({ flow: draft });
  const sources = live === null ? [] : [{ id: state.campaign.id, name: state.campaign.name, flow: live }];
  const changes = publishChanges({ state, environment: "production", live: sources, deed: "publish", now: shopNow });
  if (!changes.ok) throw new Error(JSON.stringify(changes.error));
  return changes.value;
}

test("what changes for people who are no persona is told, by somebody made up", () => {
  const { changes, others, complete, drawn } = published(shopFlow({ french: onlyFrance }), shopFlow());
  expect(changes).toEqual([]);
  expect(others.map(({ who, before, after }) => ({ who, before, after }))).toEqual([
    { who: ["Country: Belgium"], before: "Bonjour hero", after: null },
    { who: ["Country: Belgium", "Plan: vip"], before: "Bonjour hero", after: "Gold hero" },
  ]);
  expect(complete).toBe(true);
  expect(drawn).toEqual(["At “Who are they?”: “French speakers” is for people where Country is France (was: Country is one of France, Belgium)."]);
});

test("what a persona stands for already is not told again", () => {
  const { changes, others } = published(shopFlow({ greeting: "Salut" }), shopFlow());
  expect(changes.map(({ persona, rewritten }) => [persona.name, rewritten])).toEqual([["Camille", true]]);
  expect(others).toEqual([]);
});

test("nothing was live yet: everything is new, and nothing was drawn otherwise", () => {
  const { changes, others, drawn } = published(shopFlow(), null);
  expect(changes.map(({ persona, after }) => [persona.name, after])).toEqual([["Camille", "Bonjour hero"], ["Vera", "Gold hero"]]);
  expect([others, drawn]).toEqual([[], null]);
});
