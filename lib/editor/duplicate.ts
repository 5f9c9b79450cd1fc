import { type Edit } from "./editor-state";
import { whereToAdd } from "./where-to-add";
import { putNode } from "@/lib/core/flow/edits/changes";
import { duplicateBranch } from "@/lib/core/flow/edits/duplicate-branch";
import { pasteFragment } from "@/lib/core/flow/edits/paste-fragment";
import { type Refusal } from "@/lib/core/flow/edits/refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { fragmentOf } from "@/lib/core/flow/fragment";
import { edgesInto } from "@/lib/core/flow/graph";
import { type Patch } from "@/lib/core/flow/patch";
import { flowLimits, type NoteNode } from "@/lib/core/nodes/node";
import { isId, makeId, type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { err, ok, type Result } from "@/lib/std/result";
import { type Words } from "@/lib/words/words";

/** Of a card that a branch leads to: the branch once more, beside it. Of a note: another beside the same card. Of any other: a copy of the card right after it. */
export function duplicate(node: NodeId, say: Words): Edit<Refusal> {
  return (flow, random) => {
    const card = flow.nodes[node];
    if (card?.kind === "note") return besideIt(flow, card, random);
    const branch = branchTo(flow, node);
    if (branch !== null) return duplicateBranch(flow, { ...branch, say }, random);
    const fragment = fragmentOf(flow, [node]);
    const at = whereToAdd(flow, { node, way: null });
    if (fragment === null) return err({ tag: "one-entry" });
    return at === null ? err({ tag: "nothing-follows" }) : pasteFragment(flow, { fragment, at }, random);
  };
}

function besideIt(flow: Flow, note: NoteNode, random: Random): Result<Patch, Refusal> {
  if (Object.keys(flow.nodes).length >= flowLimits.nodes) return err({ tag: "too-many", what: "cards", limit: flowLimits.nodes });
  return ok([putNode(flow, { ...note, id: makeId("node", random) })]);
}

function branchTo(flow: Flow, node: NodeId) {
  const [line, ...others] = edgesInto(flow, node);
  return line !== undefined && others.length === 0 && isId("branch", line.way) ? { node: line.from, branch: line.way } : null;
}
