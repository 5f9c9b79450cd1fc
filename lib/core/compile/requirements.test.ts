import { describe, expect, test } from "vitest";
import { indexOf } from "./library-index";
import { unmetRequirements } from "./requirements";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { type Audience } from "@/lib/core/conditions/audience";
import { conditionSchema } from "@/lib/core/conditions/condition-schema";
import { type Library } from "@/lib/core/flow/campaign";
import { arm, campaignWith, drawingLibrary, is, type Put } from "@/lib/core/flow/drawing.cases";
import { namesOf } from "@/lib/core/flow/names";
import { parseId } from "@/lib/core/vocabulary/ids";
import { inEnglish } from "@/lib/words/words";

const names = namesOf(drawingLibrary, inEnglish);
const named = (id: string, audience: string) => ({ kind: "audience", id: `cnd_${id}`, audience, is: "in" });
const group = (parts: readonly unknown[]) => ({ kind: "group", id: "cnd_group", match: "all", parts });
const did = (more: Readonly<Record<string, unknown>>) => ({ kind: "behaviour", id: "cnd_did", event: "order", did: true, atLeast: 1, withinDays: null, where: [], ...more });

function audience(raw: string, condition: unknown): Audience {
  const id = parseId("audience", raw);
  if (!id.ok) throw new Error(raw);
  return { id: id.value, name: raw.replace("aud_", ""), description: "", condition: conditionSchema.parse(condition) };
}

const whose = (of: string, operand: unknown) => ({ ...is("row", "bought", ""), operator: "object-list.has-item", operand: { where: [{ of, op: "text.is", with: operand }] } });
const withThings: Partial<Library> = { attributes: [...drawingLibrary.attributes, ...drawingLibrary.attributes.slice(0, 1).map((each) => ({ ...each, key: "bought", type: "object-list" as const }))] };

const vip = "nodes.nod_who.branches.0.condition";
const where = { node: "nod_who", way: "brn_vip" };
const text = "nodes.nod_hello.variants.home";
const shown = { node: "nod_hello", placement: "home" };

type Row = { readonly why: string; readonly puts: readonly Put[]; readonly library?: Partial<Library>; readonly code: string; readonly at: Readonly<Record<string, string>>; readonly says: string };

const rows: readonly Row[] = [
  { why: "no entry", puts: [["nodes.nod_start", undefined], ["edges.edg_start", undefined]], code: "no-entry", at: {}, says: "The flow has no entry." },
  { why: "no placement", puts: [["nodes.nod_start.placements", []], ["nodes.nod_hello.variants", {}]], code: "no-placement", at: { node: "nod_start", field: "placements" }, says: "The campaign has no placement. Choose where it shows." },
  { why: "a placement that is gone", puts: [["nodes.nod_start.placements", ["home", "gone"]]], code: "unknown-placement", at: { node: "nod_start", placement: "gone" }, says: "gone is not a placement of this campaign, or is gone." },
  { why: "a variant for a placement that is not the campaign's", puts: [["nodes.nod_hello.variants", { mail: { id: "var_mail", name: "Post", contentType: "text", content: { text: "Hi" } } }]], code: "unknown-placement", at: { node: "nod_hello", placement: "mail" }, says: "Mail is not a placement of this campaign, or is gone." },
  { why: "an end before its beginning", puts: [["nodes.nod_start.schedule", { from: "2026-12-02T00:00:00Z", until: "2026-12-01T00:00:00Z" }]], code: "ends-before-it-begins", at: { node: "nod_start", field: "schedule" }, says: "The schedule ends before it begins." },
  { why: "a way that leads nowhere", puts: [["edges.edg_french", undefined]], code: "way-out-leads-nowhere", at: { node: "nod_who", way: "brn_french" }, says: "“French” leads nowhere. Add what these people get." },
  { why: "an entry that leads nowhere", puts: [["edges.edg_start", undefined]], code: "way-out-leads-nowhere", at: { node: "nod_start", way: "out" }, says: "The entry leads nowhere." },
  { why: "an empty group", puts: [[vip, group([])]], code: "empty-group", at: { ...where, condition: "cnd_group" }, says: "A condition says nothing yet. Say who is meant." },
  { why: "a branch added just now: one thing to do", puts: [[vip, group([])], ["edges.edg_vip", undefined]], code: "empty-group", at: { ...where, condition: "cnd_group" }, says: "“VIPs” is still empty. Say who it is for, and add what they get." },
  { why: "one that nobody named yet", puts: [[vip, group([])], ["nodes.nod_who.branches.0.name", ""], ["edges.edg_vip", undefined]], code: "empty-group", at: { ...where, condition: "cnd_group" }, says: "“Branch 1” is still empty. Say who it is for, and add what they get." },
  { why: "a row without an attribute", puts: [[vip, is("row", "", "")]], code: "unfinished-comparison", at: { ...where, condition: "cnd_row" }, says: "Say what this row looks at." },
  { why: "an operator for another type", puts: [[vip, { ...is("row", "plan", ""), operator: "number.more", operand: 5 }]], code: "unfinished-comparison", at: { ...where, condition: "cnd_row" }, says: "How to compare does not fit this attribute. Choose again." },
  { why: "nothing to compare with", puts: [[vip, is("row", "plan", "")]], code: "unfinished-comparison", at: { ...where, condition: "cnd_row" }, says: "There is nothing to compare with yet." },
  { why: "something to compare with that does not fit", puts: [[vip, { ...is("row", "plan", "("), operator: "text.matches" }]], code: "unfinished-comparison", at: { ...where, condition: "cnd_row" }, says: "What this row compares with does not fit. Correct it." },
  { why: "a thing in a list of which nothing is said yet", puts: [[vip, whose("", "")]], library: withThings, code: "unfinished-comparison", at: { ...where, condition: "cnd_row" }, says: "There is nothing to compare with yet." },
  { why: "a thing in a list whose member compares with what does not fit", puts: [[vip, whose("category", { text: 7 })]], library: withThings, code: "unfinished-comparison", at: { ...where, condition: "cnd_row" }, says: "What this row compares with does not fit. Correct it." },
  { why: "a behaviour without an event", puts: [[vip, did({ event: "" })]], code: "unfinished-comparison", at: { ...where, condition: "cnd_did" }, says: "This row does not say which event it is about." },
  { why: "an unfinished property", puts: [[vip, did({ where: [{ property: "", operator: "text.is", operand: "app" }] })]], code: "unfinished-comparison", at: { ...where, condition: "cnd_did" }, says: "One of the event's properties is not finished." },
  { why: "a property without a value", puts: [[vip, did({ where: [{ property: "via", operator: "text.is", operand: "" }] })]], code: "unfinished-comparison", at: { ...where, condition: "cnd_did" }, says: "One of the event's properties is not finished." },
  { why: "a property whose value does not fit, beside one that is not finished", puts: [[vip, did({ where: [{ property: "", operator: "text.is", operand: "" }, { property: "via", operator: "text.matches", operand: "(" }] })]], code: "unfinished-comparison", at: { ...where, condition: "cnd_did" }, says: "What one of the event's properties compares with does not fit. Correct it." },
  { why: "an attribute that is gone", puts: [[vip, is("row", "shoe", "42")]], code: "unknown-attribute", at: { ...where, condition: "cnd_row" }, says: "The attribute “shoe” is not in the catalogue." },
  { why: "an audience that is gone", puts: [[vip, named("row", "aud_gone")]], code: "unknown-audience", at: { ...where, condition: "cnd_row" }, says: "It names an audience that is gone." },
  { why: "an audience that leads back to itself", puts: [[vip, named("row", "aud_circle")]], library: { audiences: [audience("aud_circle", named("again", "aud_circle"))] }, code: "audience-cycle", at: { ...where, condition: "cnd_row" }, says: "The audience an audience that is gone leads back to itself, or nests too far." },
  { why: "a fault inside an audience is placed at the row that names it", puts: [[vip, named("row", "aud_shoes")]], library: { audiences: [audience("aud_shoes", is("shoe", "shoe", "42"))] }, code: "unknown-attribute", at: { ...where, condition: "cnd_row" }, says: "In the audience an audience that is gone: The attribute “shoe” is not in the catalogue." },
  { why: "shares that do not add up", puts: [["nodes.nod_test.arms", [arm("first", "A", [0, 5000]), arm("second", "B", [5000, 9000])]]], code: "shares-do-not-add-up", at: { node: "nod_test", field: "arms" }, says: "The arms add up to 90 %, not 100 %." },
  { why: "visitors without an id sent to an arm that gets nobody", puts: [["nodes.nod_test.arms", [{ ...arm("first", "A", [0, 0]), ranges: [] }, arm("second", "B", [0, 5000]), arm("third", "", [5000, 10_000])]], ["edges.edg_third", { id: "edg_third", from: "nod_test", way: "arm_third", to: "nod_hello" }]], code: "fallback-without-share", at: { node: "nod_test", field: "fallback" }, says: "Visitors without an id would go to “A”, which gets nobody." },
  { why: "an empty field", puts: [[`${text}.content.text`, ""]], code: "content-incomplete", at: { ...shown, field: "text" }, says: "Hello: Text is empty." },
  { why: "a text that is too long", puts: [[`${text}.content.linkLabel`, "x".repeat(41)]], code: "content-incomplete", at: { ...shown, field: "linkLabel" }, says: "Hello: Link is longer than 40 characters." },
  { why: "an address that is none", puts: [[`${text}.content.linkUrl`, "javascript:alert(1)"]], code: "content-incomplete", at: { ...shown, field: "linkUrl" }, says: "Hello: Link leads to is not an address. Begin with https:// or /." },
  { why: "a field nobody knows", puts: [[`${text}.content.colour`, "red"]], code: "content-incomplete", at: { ...shown, field: "colour" }, says: "Hello: “colour” is not a field of this content type." },
  { why: "a merge tag without a fallback", puts: [[`${text}.content.text`, "Hi {{plan}}"]], code: "content-incomplete", at: { ...shown, field: "text" }, says: "Hello: Text has a merge tag without a fallback. Write {{attribute|what to say instead}}." },
  { why: "a merge tag in an address", puts: [[`${text}.content.linkUrl`, "/{{plan|x}}"]], code: "content-incomplete", at: { ...shown, field: "linkUrl" }, says: "Hello: Link leads to cannot have merge tags: they work in texts." },
  { why: "a merge tag of an attribute nobody knows", puts: [[`${text}.content.text`, "Hi {{firstName|there}}"]], code: "content-incomplete", at: { ...shown, field: "text" }, says: "Hello: A merge tag names “firstName”, which is not in the catalogue, or is a date or a yes or no." },
  { why: "another content type than the placement's", puts: [[`${text}.contentType`, "hero"]], code: "content-incomplete", at: shown, says: "Hello: Its content type is not the placement's." },
];

describe("what keeps a campaign from going out", () => {
  test.each(rows)("$why", ({ puts, library, code, at, says }) => {
    const campaign = campaignWith(...puts);
    const findings = unmetRequirements(campaign, indexOf({ ...drawingLibrary, ...library }));
    expect(findings.map((finding) => [finding.code, finding.severity, finding.at, findingSentence(finding, names)])).toEqual([[code, "blocks", { campaign: campaign.id, ...at }, says]]);
  });

  test("once it is said who a branch is for, what they get is to do, and the other way round", () => {
    const codes = (...puts: readonly Put[]) => unmetRequirements(campaignWith(...puts), indexOf(drawingLibrary)).map(({ code }) => code);
    const leadsNowhere: Put = ["edges.edg_vip", undefined];
    expect(codes([vip, is("row", "plan", "")], leadsNowhere), "a row that is begun is a thing of its own").toEqual(["way-out-leads-nowhere", "unfinished-comparison"]);
    expect(codes([vip, is("row", "plan", "vip")], leadsNowhere)).toEqual(["way-out-leads-nowhere"]);
    expect(codes([vip, group([])])).toEqual(["empty-group"]);
    expect(codes([vip, group([group([])])], leadsNowhere), "a box in a box was put there").toEqual(["way-out-leads-nowhere", "empty-group"]);
  });

  test("a finished campaign goes out", () => {
    expect(unmetRequirements(campaignWith(), indexOf(drawingLibrary))).toEqual([]);
  });

  test("what nobody can come to may be unfinished", () => {
    const islands: readonly Put[] = [
      ["nodes.nod_island", { id: "nod_island", kind: "decision", name: "", branches: [{ id: "brn_island", name: "", condition: group([]) }], unknownExit: false }],
    ];
    expect(unmetRequirements(campaignWith(...islands), indexOf(drawingLibrary))).toEqual([]);
  });
});
