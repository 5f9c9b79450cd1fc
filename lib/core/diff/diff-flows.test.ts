import { describe, expect, test } from "vitest";
import { diffFlows } from "./diff-flows";
import { flowChangeSentence } from "./flow-change";
import { type Flow } from "@/lib/core/flow/flow";
import { openFlow } from "@/lib/core/flow/open-flow";
import { isJsonObject } from "@/lib/std/json";

const words: Readonly<Record<string, string>> = { country: "Country", plan: "Plan", home: "Home", mail: "Mail" };
const names = { attribute: (key: string) => words[key] ?? key, audience: () => "Regulars", placement: (key: string) => words[key] ?? key };

const is = (id: string, attribute: string, operand: string) => ({ kind: "comparison", id: `cnd_${id}`, attribute, operator: "text.is", operand });
const variant = (name: string, text: string) => ({ id: "var_hello", name, contentType: "text", content: { text, linkLabel: "", linkUrl: "" } });
const vips = { id: "brn_vip", name: "VIPs", condition: is("vip", "plan", "vip") };
const french = { id: "brn_french", name: "French", condition: is("french", "country", "France") };
const arm = (id: string, name: string, range: readonly [number, number]) => ({ id: `arm_${id}`, name, shareBp: range[1] - range[0], ranges: [range] });

const drawing = {
  format: 1,
  nodes: {
    nod_start: { id: "nod_start", kind: "entry", placements: ["home"], schedule: { from: null, until: null }, eligible: null, holdout: { seed: "sed_hold", shareBp: 0 } },
    nod_who: { id: "nod_who", kind: "decision", name: "Who are they?", branches: [vips, french], unknownExit: false },
    nod_test: { id: "nod_test", kind: "split", name: "Words", seed: "sed_words", arms: [arm("first", "A", [0, 5000]), arm("second", "B", [5000, 10_000])], fallback: "arm_first" },
    nod_hello: { id: "nod_hello", kind: "show", name: "Hello", variants: { home: variant("Hello", "Good to see you") } },
    nod_rest: { id: "nod_rest", kind: "show", name: "", variants: {} },
  },
  edges: {
    edg_start: { id: "edg_start", from: "nod_start", way: "out", to: "nod_who" },
    edg_vip: { id: "edg_vip", from: "nod_who", way: "brn_vip", to: "nod_test" },
    edg_french: { id: "edg_french", from: "nod_who", way: "brn_french", to: "nod_hello" },
    edg_else: { id: "edg_else", from: "nod_who", way: "else", to: "nod_rest" },
    edg_first: { id: "edg_first", from: "nod_test", way: "arm_first", to: "nod_hello" },
    edg_second: { id: "edg_second", from: "nod_test", way: "arm_second", to: "nod_rest" },
  },
};

type Set = readonly [path: string, to: unknown];

/** The drawing with some members put to another value; undefined takes one away. */
function drawn(...sets: readonly Set[]): Flow {
  const flow = openFlow(sets.reduce<unknown>((value, [path, to]) => put(value, path.split("."), to), drawing));
  if (!flow.ok) throw new Error(JSON.stringify(flow.error.problems));
  return flow.value;
}

function put(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) === key ? put(item, rest, to) : item));
  if (!isJsonObject(value)) return value;
  const { [key]: own, ...others } = value;
  const next = put(own, rest, to);
  return next === undefined ? others : { ...others, [key]: next };
}

const rows: readonly { readonly why: string; readonly sets: readonly Set[]; readonly says: readonly string[] }[] = [
  { why: "nothing", sets: [], says: [] },
  { why: "a placement more", sets: [["nodes.nod_start.placements", ["home", "mail"]]], says: ["The campaign shows in Mail as well."] },
  { why: "another placement", sets: [["nodes.nod_start.placements", ["mail"]]], says: ["The campaign shows in Mail as well.", "The campaign no longer shows in Home."] },
  { why: "a schedule", sets: [["nodes.nod_start.schedule.from", "2026-12-01T08:00:00Z"]], says: ["It runs from 2026-12-01 08:00 UTC (was: always)."] },
  { why: "who may come in", sets: [["nodes.nod_start.eligible", is("inside", "country", "Norway")]], says: ["Who may come in: people where Country is Norway (was: everybody)."] },
  { why: "a holdout", sets: [["nodes.nod_start.holdout.shareBp", 500]], says: ["5 % of visitors are held out (was: 0 %)."] },
  { why: "another name", sets: [["nodes.nod_who.name", "Who is it?"]], says: ["Renamed “Who are they?” to “Who is it?”."] },
  { why: "another condition", sets: [["nodes.nod_who.branches.0.condition.operand", "gold"]], says: ["At “Who are they?”: “VIPs” is for people where Plan is gold (was: Plan is vip)."] },
  { why: "another order", sets: [["nodes.nod_who.branches", [french, vips]]], says: ["At “Who are they?”: branches are tried in another order: French, VIPs."] },
  { why: "a branch called otherwise", sets: [["nodes.nod_who.branches.1.name", "France"]], says: ["At “Who are they?”: the branch “French” is called “France”."] },
  { why: "a branch gone", sets: [["nodes.nod_who.branches", [vips]], ["edges.edg_french", undefined]], says: ["At “Who are they?”: the branch “French” is gone."] },
  {
    why: "a branch and what it shows",
    sets: [
      ["nodes.nod_who.branches", [vips, french, { id: "brn_new", name: "Norwegians", condition: is("new", "country", "Norway") }]],
      ["nodes.nod_hei", { id: "nod_hei", kind: "show", name: "Hei", variants: {} }],
      ["edges.edg_new", { id: "edg_new", from: "nod_who", way: "brn_new", to: "nod_hei" }],
    ],
    says: ["At “Who are they?”: a new branch “Norwegians” for people where Country is Norway.", "Added “Hei”, under “Norwegians” of “Who are they?”."],
  },
  { why: "a way for unknown", sets: [["nodes.nod_who.unknownExit", true]], says: ["At “Who are they?”: people of whom too little is known have a way of their own."] },
  { why: "other shares", sets: [["nodes.nod_test.arms", [arm("first", "A", [0, 7000]), arm("second", "B", [7000, 10_000])]]], says: ["At “Words”: A gets 70 % (was: 50 %).", "At “Words”: B gets 30 % (was: 50 %)."] },
  { why: "drawn anew", sets: [["nodes.nod_test.seed", "sed_other"]], says: ["At “Words”: visitors are drawn anew."] },
  { why: "another fallback", sets: [["nodes.nod_test.fallback", "arm_second"]], says: ["At “Words”: visitors without an id go to B."] },
  { why: "another text", sets: [["nodes.nod_hello.variants.home.content.text", "Hello again"]], says: ["“Hello”: Text is “Hello again” (was: “Good to see you”)."] },
  { why: "a variant in another placement", sets: [["nodes.nod_hello.variants", { mail: variant("Post", "Hi") }]], says: ["“Hello” no longer shows “Hello” in Home.", "“Hello” shows “Post” in Mail."] },
  { why: "another way", sets: [["edges.edg_second.to", "nod_hello"]], says: ["“B · 50 %” of “Words” leads to “Hello” (was: “Leave the page as it is”)."] },
  { why: "a card gone", sets: [["nodes.nod_rest", undefined], ["edges.edg_second.to", "nod_hello"], ["edges.edg_else.to", "nod_hello"]], says: ["“Everybody else” of “Who are they?” leads to “Hello” (was: “Leave the page as it is”).", "“B · 50 %” of “Words” leads to “Hello” (was: “Leave the page as it is”).", "Took away “Leave the page as it is”."] },
  { why: "a note", sets: [["nodes.nod_note", { id: "nod_note", kind: "note", text: "Ask Ana first", near: null }]], says: ["A note says: Ask Ana first"] },
];

describe("what was drawn otherwise, in sentences", () => {
  test.each(rows)("$why", ({ sets, says }) => {
    expect(diffFlows(drawn(), drawn(...sets), names).map(flowChangeSentence)).toEqual(says);
  });

  test("each change names a card that is or was there", () => {
    for (const { sets } of rows) {
      const [before, after] = [drawn(), drawn(...sets)];
      for (const { node } of diffFlows(before, after, names)) expect(before.nodes[node] ?? after.nodes[node]).toBeDefined();
    }
  });
});
