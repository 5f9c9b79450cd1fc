import { describe, expect, it } from "vitest";
import { openWorkspaceFile, readWorkspaceText } from "./open-workspace-file";
import { workspaceLimits } from "./workspace-limits";
import { limits } from "@/lib/api/limits";

const entry = { id: "nod_entry", kind: "entry", placements: ["hero"], schedule: { from: null, until: null }, eligible: null, holdout: { seed: "sed_one", shareBp: 0 } };
const campaign = { id: "cmp_one", name: "One", archived: false, flow: { format: 1, nodes: { nod_entry: entry }, edges: {} } };
const attribute = { key: "country", type: "text", label: "Country", description: "", category: "Where", purpose: null, suggestions: [], unit: null, source: null };
const persona = { id: "per_one", name: "Ana", face: "🙂", story: "", profile: { attributes: {} } };
const file = {
  format: 1,
  attributes: [attribute],
  placements: [{ key: "hero", name: "Hero", description: "", channel: "web", contentType: "hero", baseline: null }],
  contentTypes: [], eventTypes: [],
  audiences: [],
  personas: [persona],
  campaigns: [campaign],
  order: { campaigns: ["cmp_one"], personas: ["per_one"] },
};
const audience = (id: string, names: readonly string[]) => ({ id, name: id, description: "", condition: { kind: "group", id: `cnd_${id.slice(4)}`, match: "all", parts: names.map((name, index) => ({ kind: "audience", id: `cnd_${id.slice(4)}${index}`, audience: name, is: "in" })) } });
const torn = { ...campaign, flow: { ...campaign.flow, edges: { edg_one: { id: "edg_one", from: "nod_entry", way: "out", to: "nod_gone" } } } };

it("a file that holds together opens", () => {
  expect(openWorkspaceFile(file)).toEqual({ ok: true, value: file });
});

it("a file from before attributes had sources opens, with none", () => {
  const { source: _, ...before } = attribute;
  expect(openWorkspaceFile({ ...file, attributes: [before] })).toEqual({ ok: true, value: file });
});

describe("a file is refused at the place that is wrong", () => {
  it.each([
    { why: "another format", raw: { ...file, format: 2 }, at: "/format" },
    { why: "a member nobody knows", raw: { ...file, colour: "red" }, at: "" },
    { why: "an attribute of no type", raw: { ...file, attributes: [{ ...attribute, type: "colour" }] }, at: "/attributes/0/type" },
    { why: "a name with a space before it", raw: { ...file, personas: [{ ...persona, name: " Ana" }] }, at: "/personas/0/name" },
    { why: "a key given twice", raw: { ...file, attributes: [attribute, attribute] }, at: "/attributes/1/key" },
    { why: "a campaign given twice", raw: { ...file, campaigns: [campaign, campaign] }, at: "/campaigns/1/id" },
    { why: "an id of another kind", raw: { ...file, campaigns: [{ ...campaign, id: "per_one" }] }, at: "/campaigns/0/id" },
    { why: "an edge to a node that is not there", raw: { ...file, campaigns: [torn] }, at: "/campaigns/0/flow/edges/edg_one/to" },
    { why: "an order that forgets a campaign", raw: { ...file, order: { campaigns: [], personas: ["per_one"] } }, at: "/order/campaigns" },
    { why: "an order that names a stranger", raw: { ...file, order: { campaigns: ["cmp_one", "cmp_two"], personas: ["per_one"] } }, at: "/order/campaigns/1" },
    { why: "an order that names somebody twice", raw: { ...file, order: { campaigns: ["cmp_one"], personas: ["per_one", "per_one"] } }, at: "/order/personas/1" },
    { why: "a key that readers drop in silence", raw: { ...file, contentTypes: [{ contentType: "hero", settings: JSON.parse('{"__proto__":1}') }] }, at: "/contentTypes/0/settings/__proto__" },
    { why: "a content type that says nothing of itself", raw: { ...file, contentTypes: [{ contentType: "note", settings: {} }] }, at: "/contentTypes/0/settings/label" },
    { why: "a content type without a field", raw: { ...file, contentTypes: [{ contentType: "note", settings: { label: "Note", description: "", drawnAs: null, fields: [], archived: false } }] }, at: "/contentTypes/0/settings/fields" },
    { why: "audiences that lead back to themselves", raw: { ...file, audiences: [audience("aud_one", ["aud_two"]), audience("aud_two", ["aud_three"]), audience("aud_three", ["aud_one"])] }, at: "/audiences/0/condition" },
    { why: "an audience inside itself, behind one that is not", raw: { ...file, audiences: [audience("aud_two", ["aud_one"]), audience("aud_one", ["aud_one"])] }, at: "/audiences/1/condition" },
    { why: "a list", raw: [], at: "" },
  ])("$why", ({ raw, at }) => {
    const opened = openWorkspaceFile(raw);
    expect(opened.ok ? null : opened.error.problems[0]?.pointer).toBe(at);
  });

  it.each([
    { raw: { ...file, format: 2 }, says: "is not 1" },
    { raw: { ...file, colour: "red" }, says: "holds what nobody knows: colour" },
    { raw: { ...file, attributes: [{ ...attribute, type: "colour" }] }, says: "is not one of text, number, boolean, date, version, list, number-list, object-list" },
    { raw: { ...file, attributes: {} }, says: "is not a list" },
    { raw: { ...file, campaigns: [{ ...campaign, flow: undefined }] }, says: "is missing" },
    { raw: { ...file, campaigns: [{ ...campaign, archived: "no" }] }, says: "is not yes or no (true or false)" },
    { raw: { ...file, attributes: [{ ...attribute, label: "x".repeat(81) }] }, says: "is longer than 80 characters" },
    { raw: { ...file, campaigns: [{ ...campaign, id: "one" }] }, says: "is not a campaign id: cmp_ and 3 to 24 lower-case letters, digits or _" },
    { raw: { ...file, campaigns: [{ ...campaign, flow: { ...campaign.flow, nodes: { nod_entry: { ...entry, kind: "entrance" } } } }] }, says: "is not one of entry, decision, split, show, note" },
    { raw: { ...file, personas: Array.from({ length: 10_001 }, () => persona) }, says: "is more than 10000 items" },
  ])("and says what is wrong there: $says", ({ raw, says }) => {
    const opened = openWorkspaceFile(raw);
    expect(opened.ok ? null : opened.error.problems[0]?.detail).toBe(says);
  });

  it("text that is not JSON, and text without end", () => {
    expect(readWorkspaceText("{")).toMatchObject({ ok: false, error: { problems: [{ pointer: "", detail: "is not JSON" }] } });
    expect(readWorkspaceText(" ".repeat(workspaceLimits.text + 1))).toMatchObject({ ok: false, error: { problems: [{ pointer: "" }] } });
  });

  it("more than twenty mistakes are told as twenty", () => {
    const opened = openWorkspaceFile({ ...file, attributes: Array.from({ length: 50 }, () => ({ ...attribute, type: 1 })) });
    expect(opened.ok ? 0 : opened.error.problems.length).toBe(20);
  });
});

it("a file with the byte order mark that editors on Windows write is read", () => {
  expect(readWorkspaceText(`\uFEFF${JSON.stringify(file)}`)).toMatchObject({ ok: true });
});

it("what the app's forms take a file takes: the bounds are the same", () => {
  const shared = Object.keys(workspaceLimits).filter((name) => Object.hasOwn(limits, name));
  const of = (bounds: object) => Object.fromEntries(Object.entries(bounds).filter(([name]) => shared.includes(name)));
  expect(shared.length).toBeGreaterThan(8);
  expect(of(workspaceLimits)).toEqual(of(limits));
});
