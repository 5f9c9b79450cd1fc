import { expect, test } from "vitest";
import { publishChanges, type PublishChanges } from "./publish-changes";
import { bilingualLibrary, camille, shopFlow, shopNow, shopState } from "./shop.cases";
import { type Flow } from "@/lib/core/flow/flow";
import { type EditorSeed } from "./editor-state";

const onlyFrance = { kind: "comparison", id: "cnd_french", attribute: "country", operator: "text.is", operand: "France" };

function published(draft: Flow, live: Flow | null, more: Partial<EditorSeed> = {}): PublishChanges {
  const state = shopState({ flow: draft, ...more });
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
  expect(drawn).toEqual(["At “Who are they?”: “French speakers” is for people where Country is France (was: Country is France or Belgium)."]);
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

const reading = (language: string) => ({ ...camille, profile: { ...camille.profile, attributes: { ...camille.profile.attributes, language } } });

test.each([
  { reads: "fr", changes: ["Camille: Bonjour hero, rewritten"], others: [] },
  { reads: "en", changes: [], others: ["Country: France · Plan: basic · Language: fr: Bonjour hero, rewritten"] },
])("a text rewritten in French alone: with a persona who reads $reads", ({ reads, changes, others }) => {
  const told = published(shopFlow({ greetingInFrench: "Salut" }), shopFlow({ greetingInFrench: "Bonjour" }), { library: bilingualLibrary(), personas: [reading(reads)] });
  const inWords = ({ after, rewritten }: { after: string | null; rewritten: boolean }): string => `${after ?? "default"}${rewritten ? ", rewritten" : ""}`;
  expect(told.changes.map((change) => `${change.persona.name}: ${inWords(change)}`)).toEqual(changes);
  expect(told.others.map((change) => `${change.who.join(" · ")}: ${inWords(change)}`)).toEqual(others);
});

test("where no attribute says which language is read, somebody made up reads it by their browser", () => {
  const { attributes: _, ...library } = bilingualLibrary();
  const told = published(shopFlow({ greetingInFrench: "Salut" }), shopFlow({ greetingInFrench: "Bonjour" }), { library: { ...library, attributes: shopState().library.attributes }, personas: [] });
  expect(told.others.map(({ who }) => who)).toEqual([["Country: France", "Language: French"]]);
});

test("a text that nobody who gets it reads is told of nobody, and then it is not said that all was found", () => {
  const onlyEnglish = { kind: "comparison", id: "cnd_french", attribute: "language", operator: "text.is", operand: "en" };
  const [draft, live] = ["Salut", "Bonjour"].map((greetingInFrench) => shopFlow({ french: onlyEnglish, greetingInFrench }));
  const { changes, others, complete } = published(draft ?? shopFlow(), live ?? shopFlow(), { library: bilingualLibrary(), personas: [] });
  expect([changes, others, complete]).toEqual([[], [], false]);
});
