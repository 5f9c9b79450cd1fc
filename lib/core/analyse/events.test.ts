import { describe, expect, test } from "vitest";
import { analyse } from "./analyse";
import { campaignFrom, libraryOf, variantOf } from "./drawn.cases";
import { findingSentence } from "./finding-sentence";
import { type Audience } from "@/lib/core/conditions/audience";
import { type Behaviour } from "@/lib/core/conditions/condition";
import { conditionSchema } from "@/lib/core/conditions/condition-schema";
import { type Library } from "@/lib/core/flow/campaign";
import { namesOf } from "@/lib/core/flow/names";
import { applyPatch } from "@/lib/core/flow/patch";
import { isId } from "@/lib/core/vocabulary/ids";
import { type EventType, type PropertyType } from "@/lib/core/vocabulary/event-type";
import { type Json } from "@/lib/std/json";
import { inEnglish } from "@/lib/words/words";

const property = (name: string, type: PropertyType["type"]): PropertyType => ({ name, type, suggestions: [], unit: null });
const event = (name: string, more: Partial<EventType> = {}): EventType => ({ name, label: name, description: "", properties: [], ...more });
const catalogue = [event("purchase", { properties: [property("total", "number"), property("coupon", "text")] }), event("search"), event("old thing", { archived: true })];
const library: Library = { ...libraryOf({ country: "text" }), eventTypes: catalogue };

type Where = readonly (readonly [property: string, operator: string, operand: Json])[];
type Did = { readonly event: string; readonly where?: Where; readonly then?: { readonly event: string; readonly where?: Where } };

const asked = (where: Where = []) => where.map(([name, operator, operand]) => ({ property: name, operator, operand }));
const behaviour = ({ event: name, where, then }: Did, id = "cnd_row") => ({ kind: "behaviour", id, event: name, did: true, atLeast: 1, withinDays: 30, where: asked(where), ...(then === undefined ? {} : { then: { event: then.event, did: false, withinMinutes: 60, where: asked(then.where) } }) });

/** A decision of one branch, for whoever fits the condition; or who is eligible. */
function campaignAsking(part: object, { eligible = false } = {}) {
  const condition = { kind: "group", id: "cnd_all", match: "all", parts: [part] };
  const open = { kind: "comparison", id: "cnd_open", attribute: "country", operator: "text.is", operand: "NO" };
  const nodes = [
    { id: "nod_entry", kind: "entry", placements: ["hero"], schedule: { from: null, until: null }, eligible: eligible ? condition : null, holdout: { seed: "sed_hold", shareBp: 0 } },
    { id: "nod_decision", kind: "decision", name: "", branches: [{ id: "brn_one", name: "B", condition: eligible ? { ...condition, id: "cnd_other", parts: [open] } : condition }], unknownExit: false },
    { id: "nod_show1", kind: "show", name: "", variants: { hero: variantOf(1) } },
    { id: "nod_show2", kind: "show", name: "", variants: { hero: variantOf(2) } },
  ];
  const edges = [
    { id: "edg_one", from: "nod_entry", way: "out", to: "nod_decision" },
    { id: "edg_two", from: "nod_decision", way: "brn_one", to: "nod_show1" },
    { id: "edg_six", from: "nod_decision", way: "else", to: "nod_show2" },
  ];
  return campaignFrom("cmp_drawn", nodes, edges);
}

const found = (did: Did, given: Library = library) => analyse(campaignAsking(behaviour(did)), given).filter(({ code }) => code.startsWith("event-"));
const said = (did: Did, given: Library = library) => found(did, given).map((finding) => findingSentence(finding, namesOf(given, inEnglish)));

describe("an event that a rule asks for", () => {
  test.each([
    { why: "in the catalogue", did: { event: "purchase" }, says: [] },
    { why: "in its archive", did: { event: "old thing" }, says: [] },
    { why: "not chosen yet: another finding says so", did: { event: "" }, says: [] },
    { why: "misspelt", did: { event: "purchse" }, says: ["“purchse” is not in the catalogue of events. Did you mean “purchase”?"] },
    { why: "in another case", did: { event: "Purchase" }, says: ["“Purchase” is not in the catalogue of events. Did you mean “purchase”?"] },
    { why: "nowhere near", did: { event: "newsletter" }, says: ["“newsletter” is not in the catalogue of events: no page is known to send it."] },
    { why: "after another", did: { event: "purchase", then: { event: "serch" } }, says: ["“serch” is not in the catalogue of events. Did you mean “search”?"] },
  ])("$why", ({ did, says }) => expect(said(did)).toEqual(says));

  test("a workspace that keeps no catalogue is told nothing", () => {
    expect(found({ event: "newsletter" }, { ...library, eventTypes: [] })).toEqual([]);
    expect(found({ event: "newsletter" }, libraryOf({ country: "text" }))).toEqual([]);
  });

  test.each([
    { why: "no visitor brought it yet", seenAt: null, says: ["No visitor has brought “purchase” to a decision yet. Until one does, nobody did it."] },
    { why: "one did", seenAt: "2026-11-30T10:00:00.000Z", says: [] },
  ])("$why", ({ seenAt, says }) => {
    expect(said({ event: "purchase" }, { ...library, eventTypes: [event("purchase", { seenAt })] })).toEqual(says);
    expect(found({ event: "purchase" }, { ...library, eventTypes: [event("purchase", { seenAt })] }).every(({ severity }) => severity === "info")).toBe(true);
  });
});

describe("a property that a rule asks for", () => {
  test.each([
    { why: "listed, compared as its type", where: [["total", "number.more", 100]] as const, says: [] },
    { why: "listed, whatever it is", where: [["total", "any.is-known", null]] as const, says: [] },
    { why: "listed, compared as another type", where: [["total", "text.is", "100"]] as const, says: ["“total” of “purchase” is a number, and is compared as something else."] },
    { why: "misspelt", where: [["totl", "number.more", 100]] as const, says: ["The catalogue lists no “totl” among what “purchase” carries. Did you mean “total”?"] },
    { why: "not listed", where: [["colour", "text.is", "red"]] as const, says: ["The catalogue lists no “colour” among what “purchase” carries."] },
    { why: "not chosen yet", where: [["", "text.is", ""]] as const, says: [] },
  ])("$why", ({ where, says }) => expect(said({ event: "purchase", where })).toEqual(says));

  test("of an event without a listed property may be any", () => expect(found({ event: "search", where: [["words", "text.is", "tent"]] })).toEqual([]));
  test("of what came after counts too", () => expect(said({ event: "search", then: { event: "purchase", where: [["total", "text.is", "1"]] } })).toHaveLength(1));
});

describe("the fix", () => {
  const mended = (did: Did, eligible: boolean): Behaviour | undefined => {
    const campaign = campaignAsking(behaviour(did), { eligible });
    const [finding] = analyse(campaign, library).filter(({ code }) => code.startsWith("event-"));
    const flow = applyPatch(campaign.flow, finding?.fix ?? []);
    const [entry, decision] = [flow.nodes["nod_entry"], flow.nodes["nod_decision"]];
    const condition = eligible ? (entry?.kind === "entry" ? entry.eligible : null) : decision?.kind === "decision" ? decision.branches[0]?.condition : null;
    const part = condition?.kind === "group" ? condition.parts[0] : undefined;
    return part?.kind === "behaviour" ? part : undefined;
  };

  test.each([{ eligible: false }, { eligible: true }])("spells the event and its property as the catalogue does (who is eligible: $eligible)", ({ eligible }) => {
    expect(mended({ event: "purchse", where: [["total", "number.more", 5]] }, eligible)).toMatchObject({ event: "purchase", where: [{ property: "total" }] });
    expect(mended({ event: "purchase", where: [["coupon", "text.is", "x"], ["totl", "number.more", 5]] }, eligible)).toMatchObject({ event: "purchase", where: [{ property: "coupon" }, { property: "total", operand: 5 }] });
    expect(mended({ event: "purchase", then: { event: "serch" } }, eligible)).toMatchObject({ event: "purchase", then: { event: "search", did: false } });
  });

  test("inside an audience, which is not this campaign's to change, the fault is said and nothing offered", () => {
    const id = "aud_buyers";
    if (!isId("audience", id)) throw new Error(id);
    const audience: Audience = { id, name: "Buyers", description: "", condition: conditionSchema.parse(behaviour({ event: "purchse" }, "cnd_inner")) };
    const given = { ...library, audiences: [audience] };
    const [finding, ...more] = analyse(campaignAsking({ kind: "audience", id: "cnd_inside", audience: id, is: "in" }), given).filter(({ code }) => code.startsWith("event-"));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ at: { node: "nod_decision", condition: "cnd_inside" }, facts: { event: "purchse", meant: "purchase" } });
    expect(finding).not.toHaveProperty("fix");
    expect(finding === undefined ? "" : findingSentence(finding, namesOf(given, inEnglish))).toBe("In the audience Buyers: “purchse” is not in the catalogue of events. Did you mean “purchase”?");
  });
});
