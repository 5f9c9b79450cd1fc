import { describe, expect, test } from "vitest";
import { addArm } from "./add-arm";
import { addBranch } from "./add-branch";
import { connect } from "./connect";
import { deleteNode } from "./delete-node";
import { disconnect } from "./disconnect";
import { duplicateBranch } from "./duplicate-branch";
import { insertNode } from "./insert-node";
import { moveBranch } from "./move-branch";
import { pasteFragment } from "./paste-fragment";
import { type Refusal, refusalSentence } from "./refusal";
import { removeArm } from "./remove-arm";
import { removeBranch } from "./remove-branch";
import { updateNode } from "./update-node";
import { arm, flowWith, is, type Put } from "@/lib/core/flow/drawing.cases";
import { type Flow } from "@/lib/core/flow/flow";
import { fragmentOf } from "@/lib/core/flow/fragment";
import { type Patch } from "@/lib/core/flow/patch";
import { flowLimits } from "@/lib/core/nodes/node";
import { isId, type Id, type IdKind } from "@/lib/core/vocabulary/ids";
import { type Result } from "@/lib/std/result";
import { inEnglish } from "@/lib/words/words";

function id<Kind extends IdKind>(kind: Kind, raw: string): Id<Kind> {
  if (!isId(kind, raw)) throw new Error(raw);
  return raw;
}
const nod = (name: string) => id("node", `nod_${name}`);
const chance = () => 0.5;

type Made = Result<Patch, Refusal>;
type Row = { readonly why: string; readonly puts?: readonly Put[]; readonly edit: (flow: Flow) => Made; readonly tag: Refusal["tag"] };

const branches = Array.from({ length: flowLimits.branches }, (_, index) => ({ id: `brn_many${index}`, name: "", condition: is(`many${index}`, "plan", "vip") }));
const arms = Array.from({ length: flowLimits.arms }, (_, index) => arm(`many${index}`, "", [index * 200, index * 200 + 200]));
const openEnds: readonly Put[] = [["edges.edg_vip", undefined], ["edges.edg_french", undefined]];

const rows: readonly Row[] = [
  { why: "a card that is gone", edit: (flow) => deleteNode(flow, { node: nod("gone"), below: "cut" }, chance), tag: "no-such-node" },
  { why: "the entry cannot go", edit: (flow) => deleteNode(flow, { node: nod("start"), below: "heal" }, chance), tag: "entry-stays" },
  { why: "a branch for what is no decision", edit: (flow) => addBranch(flow, { node: nod("test") }, chance), tag: "no-such-node" },
  { why: "an arm for what is no split", edit: (flow) => addArm(flow, { node: nod("who") }, chance), tag: "no-such-node" },
  { why: "a branch that is gone", edit: (flow) => removeBranch(flow, { node: nod("who"), branch: id("branch", "brn_gone") }, chance), tag: "no-such-branch" },
  { why: "moving a branch that is gone", edit: (flow) => moveBranch(flow, { node: nod("who"), branch: id("branch", "brn_gone"), to: 0 }, chance), tag: "no-such-branch" },
  { why: "copying a branch that is gone", edit: (flow) => duplicateBranch(flow, { node: nod("who"), branch: id("branch", "brn_gone"), say: inEnglish }, chance), tag: "no-such-branch" },
  { why: "an arm that is gone", edit: (flow) => removeArm(flow, { node: nod("test"), arm: id("arm", "arm_gone") }, chance), tag: "no-such-arm" },
  { why: "a split of one arm", edit: (flow) => removeArm(flow, { node: nod("test"), arm: id("arm", "arm_first") }, chance), tag: "two-arms-stay" },
  { why: "a line that is gone", edit: (flow) => disconnect(flow, { edge: id("edge", "edg_gone") }, chance), tag: "no-such-edge" },
  { why: "a way that is gone", edit: (flow) => connect(flow, { from: nod("who"), way: "unknown", to: nod("rest") }, chance), tag: "no-such-way" },
  { why: "a way that leads somewhere already", edit: (flow) => connect(flow, { from: nod("who"), way: "else", to: nod("hello") }, chance), tag: "way-is-taken" },
  { why: "a card to itself", puts: openEnds, edit: (flow) => connect(flow, { from: nod("who"), way: id("branch", "brn_vip"), to: nod("who") }, chance), tag: "into-itself" },
  { why: "round in a circle", puts: [["edges.edg_first", undefined]], edit: (flow) => connect(flow, { from: nod("test"), way: id("arm", "arm_first"), to: nod("who") }, chance), tag: "would-loop" },
  { why: "back to the entry", puts: openEnds, edit: (flow) => connect(flow, { from: nod("who"), way: id("branch", "brn_vip"), to: nod("start") }, chance), tag: "not-a-target" },
  { why: "to a note", puts: [...openEnds, ["nodes.nod_note", { id: "nod_note", kind: "note", text: "", near: null }]], edit: (flow) => connect(flow, { from: nod("who"), way: id("branch", "brn_vip"), to: nod("note") }, chance), tag: "not-a-target" },
  { why: "a second entry", edit: (flow) => insertNode(flow, { kind: "entry", at: null }, chance), tag: "one-entry" },
  { why: "an end between two cards", edit: (flow) => insertNode(flow, { kind: "show", at: { edge: id("edge", "edg_vip") } }, chance), tag: "ends-the-way" },
  { why: "a card on a line that is gone", edit: (flow) => insertNode(flow, { kind: "decision", at: { edge: id("edge", "edg_gone") } }, chance), tag: "no-such-edge" },
  { why: "more branches than there is room for", puts: [["nodes.nod_who.branches", branches], ...openEnds], edit: (flow) => addBranch(flow, { node: nod("who") }, chance), tag: "too-many" },
  { why: "more arms than there is room for", puts: [["nodes.nod_test.arms", arms], ["nodes.nod_test.fallback", null], ["edges.edg_first", undefined], ["edges.edg_second", undefined]], edit: (flow) => addArm(flow, { node: nod("test") }, chance), tag: "too-many" },
  {
    why: "copied cards with more lines than there is room for",
    edit: (flow) => {
      const fragment = fragmentOf(flow, [nod("who"), nod("hello")]);
      if (fragment === null) throw new Error("nothing copied");
      const [line] = Object.values(flow.edges);
      if (line === undefined) throw new Error("no line");
      const full = Object.fromEntries(Array.from({ length: flowLimits.edges }, (_, index) => [`edg_many${index}`, line]));
      return pasteFragment({ ...flow, edges: full }, { fragment, at: { node: nod("start"), way: "out" } }, chance);
    },
    tag: "too-many",
  },
  {
    why: "a card that becomes another kind",
    edit: (flow) => updateNode(flow, { node: { id: nod("who"), kind: "note", text: "", near: null } }, chance),
    tag: "kind-changed",
  },
  {
    why: "a way that leads somewhere and vanishes",
    edit: (flow) => {
      const who = flow.nodes["nod_who"];
      if (who?.kind !== "decision") throw new Error("gone");
      return updateNode(flow, { node: { ...who, branches: who.branches.slice(1) } }, chance);
    },
    tag: "ways-lost",
  },
];

describe("an edit that may not land says why", () => {
  test.each(rows)("$why: $tag", ({ puts = [], edit, tag }) => {
    const made = edit(flowWith(...puts));
    expect(made.ok ? "done" : made.error.tag).toBe(tag);
    expect(made.ok ? "" : refusalSentence(made.error, inEnglish)).toMatch(/^[A-Z“].*\.$/);
  });
});
