import { addEdge, newEdge, putNode } from "./changes";
import { freshIds } from "./fresh-ids";
import { decisionOf } from "./node-of-kind";
import { onlyBelow } from "./only-below";
import { type Refusal } from "./refusal";
import { edgeSchema, type Flow } from "@/lib/core/flow/flow";
import { edgeFrom, edgesOutOf } from "@/lib/core/flow/graph";
import { type Patch } from "@/lib/core/flow/patch";
import { flowLimits, nodeSchema, decisionSchema, idOf } from "@/lib/core/nodes/node";
import { makeId, type BranchId, type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { err, ok, type Result } from "@/lib/std/result";
import { type Words } from "@/lib/words/words";

/** A copy of a branch right after it, with all that only it leads to; where ways join again, the copy joins too. */
export function duplicateBranch(flow: Flow, input: { readonly node: NodeId; readonly branch: BranchId; /** What the copy is named in. */ readonly say: Words }, random: Random): Result<Patch, Refusal> {
  const found = decisionOf(flow, input.node);
  if (!found.ok) return found;
  const place = found.value.branches.findIndex(({ id }) => id === input.branch);
  const branch = found.value.branches[place];
  if (branch === undefined) return err({ tag: "no-such-branch" });
  if (found.value.branches.length >= flowLimits.branches) return err({ tag: "too-many", what: "branches", limit: flowLimits.branches });
  const line = edgeFrom(flow, input.node, input.branch);
  const below = line === undefined ? [] : onlyBelow(flow, [line]);
  if (Object.keys(flow.nodes).length + below.length > flowLimits.nodes) return err({ tag: "too-many", what: "cards", limit: flowLimits.nodes });
  const copy = freshIds(random);
  const twin = decisionSchema.shape.branches.element.parse(copy({ ...branch, name: branch.name === "" ? "" : input.say("{name} (copy)", { name: branch.name }) }));
  const nodes = below.map((node) => nodeSchema.parse(copy(node)));
  const own = new Set<string>(below.map(({ id }) => id));
  const target = (to: NodeId): NodeId => (own.has(to) ? idOf("node").parse(copy(to)) : to);
  const lines = below.flatMap((node) => edgesOutOf(flow, node.id)).map((edge) => {
    const { from, way } = edgeSchema.pick({ from: true, way: true }).parse(copy({ from: edge.from, way: edge.way }));
    return { id: makeId("edge", random), from, way, to: target(edge.to) };
  });
  const first = line === undefined ? [] : [newEdge({ from: input.node, way: twin.id, to: target(line.to) }, random)];
  const branches = found.value.branches.toSpliced(place + 1, 0, twin);
  return ok([putNode(flow, { ...found.value, branches }), ...nodes.map((node) => putNode(flow, node)), ...[...first, ...lines].map(addEdge)]);
}
