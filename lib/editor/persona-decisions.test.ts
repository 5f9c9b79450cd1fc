import { describe, expect, it } from "vitest";
import { openedAlone, openedDraft, personaDecisions, readProfile, truthsOfRows } from "./persona-decisions";
import { bilingualLibrary, camille, idOf, nobody, shopFlow, shopNow, shopState, vera } from "./shop.cases";
import { type EditorSeed } from "./editor-state";

const now = shopNow;

/** "Camille: Bonjour hero", with "≠ …" where live differs. */
function told(changes: Partial<EditorSeed> = {}): readonly string[] {
  return personaDecisions({ state: shopState(changes), now }).map(({ persona, shown, draft }) => {
    if (draft === null) return `${persona.name}: cannot be said`;
    return `${persona.name}: ${shown.map(({ variant, liveVariant, differs }) => `${variant ?? "default"}${differs ? ` ≠ ${liveVariant ?? "default"}` : ""}`).join(", ")}`;
  });
}

const live = (flow: EditorSeed["flow"]) => ({ live: { release: 1, flow } });

describe("what each persona gets", () => {
  it("is told for the draft and for what is live", () => {
    expect(told()).toEqual(["Camille: Bonjour hero ≠ default", "Vera: Gold hero ≠ default", "Nobody knows: default"]);
  });

  it("does not differ when the draft is what is live", () => {
    expect(told(live(shopFlow()))).toEqual(["Camille: Bonjour hero", "Vera: Gold hero", "Nobody knows: default"]);
  });

  it("differs for those whose text was rewritten, under the same name", () => {
    expect(told(live(shopFlow({ greeting: "Salut" })))).toEqual(["Camille: Bonjour hero ≠ Bonjour hero", "Vera: Gold hero", "Nobody knows: default"]);
  });

  it("differs for those alone who read the language that was rewritten", () => {
    const [french, english] = ["fr", "en"].map((language) => ({ ...camille, name: language, profile: { ...camille.profile, attributes: { ...camille.profile.attributes, language } } }));
    const flow = shopFlow({ greetingInFrench: "Salut" });
    const was = live(shopFlow({ greetingInFrench: "Bonjour" }));
    expect(told({ ...was, flow, library: bilingualLibrary(), personas: [french ?? camille, english ?? camille] })).toEqual(["fr: Bonjour hero ≠ Bonjour hero", "en: Bonjour hero"]);
  });

  it("follows an edit of the condition", () => {
    const french = { kind: "comparison", id: "cnd_french", attribute: "country", operator: "text.is", operand: "Norway" };
    expect(told({ flow: shopFlow({ french }) })[1]).toBe("Vera: Bonjour hero ≠ default");
  });

  it("leaves a branch out while its condition is not finished, so there is something to see meanwhile", () => {
    const french = { kind: "comparison", id: "cnd_french", attribute: "", operator: "", operand: null };
    expect(told({ flow: shopFlow({ french }) })).toEqual(["Camille: default", "Vera: Gold hero ≠ default", "Nobody knows: default"]);
  });

  it("names the campaign above that takes the placement", () => {
    const other = { id: idOf("campaign", "cmp_above"), name: "Above", rank: 0, flow: shopFlow({ greeting: "From above" }) };
    const [first] = personaDecisions({ state: shopState({ campaigns: [other] }), now });
    expect(first?.shown[0]).toMatchObject({ campaign: "cmp_above", differs: false });
  });

  it("is worked out once for the same flow, library and moment", () => {
    const state = shopState();
    const first = personaDecisions({ state, now });
    expect(personaDecisions({ state: { ...state, selection: { node: null, way: "out" } }, now })).toBe(first);
    expect(personaDecisions({ state, now: now + 60_000 })).not.toBe(first);
  });
});

describe("the truth of every row", () => {
  it.each([
    { who: camille, french: "yes", vip: "no" },
    { who: vera, french: "no", vip: "yes" },
    { who: nobody, french: "unknown", vip: "unknown" },
  ])("$who.name: rows that were never reached are answered too", ({ who, french, vip }) => {
    const state = shopState();
    const opened = openedAlone(state);
    if (!opened.ok) throw new Error("the draft does not compile");
    const truths = truthsOfRows(opened.value, readProfile(state, who.profile), now);
    const truthOf = (id: string) => truths.get(opened.value.compiled.predicateOf.get(id) ?? -1);
    expect([truthOf("cnd_french"), truthOf("cnd_vip")]).toEqual([french, vip]);
  });

  it("says what is in the way when the draft cannot be compiled at all", () => {
    const { nod_entry: _gone, ...nodes } = shopFlow().nodes;
    const opened = openedDraft(shopState({ flow: { format: 1, nodes, edges: {} } }));
    expect(opened.ok ? [] : opened.error.map(({ code }) => code)).toContain("no-entry");
  });
});
