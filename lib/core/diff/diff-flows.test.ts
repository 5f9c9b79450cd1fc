import { describe, expect, test } from "vitest";
import { diffFlows } from "./diff-flows";
import { flowChangeSentence } from "./flow-change";
import { arm, flowWith, french, is, textVariant, vips, type Put } from "@/lib/core/flow/drawing.cases";
import { inEnglish } from "@/lib/words/words";

const words: Readonly<Record<string, string>> = { country: "Country", plan: "Plan", home: "Home", mail: "Mail" };
const names = { attribute: (key: string) => words[key] ?? key, unit: () => null, audience: () => "Regulars", placement: (key: string) => words[key] ?? key, say: inEnglish };

const rows: readonly { readonly why: string; readonly sets: readonly Put[]; readonly says: readonly string[] }[] = [
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
  { why: "a variant in another placement", sets: [["nodes.nod_hello.variants", { mail: textVariant("Post", "Hi") }]], says: ["“Hello” no longer shows “Hello” in Home.", "“Hello” shows “Post” in Mail."] },
  { why: "another way", sets: [["edges.edg_second.to", "nod_hello"]], says: ["“B · 50 %” of “Words” leads to “Hello” (was: “Leave the page as it is”)."] },
  { why: "a card gone", sets: [["nodes.nod_rest", undefined], ["edges.edg_second.to", "nod_hello"], ["edges.edg_else.to", "nod_hello"]], says: ["“Everybody else” of “Who are they?” leads to “Hello” (was: “Leave the page as it is”).", "“B · 50 %” of “Words” leads to “Hello” (was: “Leave the page as it is”).", "Took away “Leave the page as it is”."] },
  { why: "a note", sets: [["nodes.nod_note", { id: "nod_note", kind: "note", text: "Ask Ana first", near: null }]], says: ["A note says: Ask Ana first"] },
];

describe("what was drawn otherwise, in sentences", () => {
  test.each(rows)("$why", ({ sets, says }) => {
    expect(diffFlows(flowWith(), flowWith(...sets), names).map((change) => flowChangeSentence(change, inEnglish))).toEqual(says);
  });

  test("each change names a card that is or was there", () => {
    for (const { sets } of rows) {
      const [before, after] = [flowWith(), flowWith(...sets)];
      for (const { node } of diffFlows(before, after, names)) expect(before.nodes[node] ?? after.nodes[node]).toBeDefined();
    }
  });
});
