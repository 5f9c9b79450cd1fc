import { expect, it } from "vitest";
import { personaGroups, soughtPersonas } from "./persona-groups";
import { isId } from "@/lib/core/vocabulary/ids";
import { type PersonaDecision } from "@/lib/editor/persona-decisions";
import { inEnglish } from "@/lib/words/words";

function decision(name: string, { gets = null, changed = false, story = "" }: { readonly gets?: string | null; readonly changed?: boolean; readonly story?: string } = {}): PersonaDecision {
  const id = `per_${name.toLowerCase()}`;
  if (!isId("persona", id)) throw new Error(id);
  return {
    persona: { id, name, face: "🙂", story, profile: { attributes: {} } },
    draft: { placements: {}, campaigns: [], truths: new Map(), notes: [] },
    live: null,
    changed,
    shown: [{ placement: "home-hero", variant: gets, liveVariant: null, campaign: null, differs: changed }],
  };
}

const all = [decision("Vera", { gets: "Gold" }), decision("Ben", { story: "Comes back every winter", changed: true }), decision("Cleo", { gets: "Gold", changed: true }), decision("Dora", { gets: "Bonjour" })];
const groups = personaGroups(all, inEnglish);
const named = (personas: readonly PersonaDecision[]) => personas.map(({ persona }) => persona.name);

it("groups are everybody, those for whom it changes, and who gets the same, the largest first", () => {
  expect(groups.map(({ label, members }) => [label, named(members)])).toEqual([
    ["Everybody", ["Vera", "Ben", "Cleo", "Dora"]],
    ["Would see something else", ["Ben", "Cleo"]],
    ["Gets Gold", ["Vera", "Cleo"]],
    ["Gets Bonjour", ["Dora"]],
    ["Gets default", ["Ben"]],
  ]);
});

it("nobody for whom it changes: no such group", () => {
  expect(personaGroups([decision("Vera")], inEnglish).map(({ label }) => label)).toEqual(["Everybody", "Gets default"]);
});

it.each([
  { why: "all of a group", group: "gets Gold", query: "", expected: ["Vera", "Cleo"] },
  { why: "by name within it, in any case", group: "gets Gold", query: "cLE", expected: ["Cleo"] },
  { why: "by story, words in any order", group: "everybody", query: "winter back", expected: ["Ben"] },
  { why: "nobody", group: "everybody", query: "nobody", expected: [] },
  { why: "a group that an edit took away is everybody", group: "gets Silver", query: "", expected: ["Vera", "Ben", "Cleo", "Dora"] },
])("who is sought: $why", ({ group, query, expected }) => {
  expect(named(soughtPersonas(groups, { group, query }))).toEqual(expected);
});
