import { dropEdge, dropNode, leadTo } from "./changes";
import { onlyBelow } from "./only-below";
import { type Refusal } from "./refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { edgesInto, edgesOutOf, nodeOf } from "@/lib/core/flow/graph";
import { type Patch } from "@/lib/core/flow/patch";
import { type FlowNode } from "@/lib/core/nodes/node";
import { type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { err, ok, type Result } from "@/lib/std/result";

/**
 * Deletes a card. `heal` joins what led to it with what its last way out led to, and deletes what only its other ways led
 * to; `cut` deletes everything that only it led to.
 */
export function deleteNode(flow: Flow, input: { readonly node: NodeId; readonly below: "heal" | "cut" }, _random: Random): Result<Patch, Refusal> {
  const node = nodeOf(flow, input.node);
  if (node === undefined) return err({ tag: "no-such-node" });
  if (node.kind === "entry") return err({ tag: "entry-stays" });
  const out = edgesOutOf(flow, node.id);
  const through = input.below === "heal" ? out.at(-1) : undefined;
  const cut = out.filter((edge) => edge !== through);
  const gone = cut.length === 0 ? [] : onlyBelow(flow, cut);
  const into = edgesInto(flow, node.id);
  const healed = through === undefined ? into.map(dropEdge) : into.map((edge) => leadTo(edge, through.to));
  const lines = linesOf(flow, [node, ...gone]).filter((edge) => !into.includes(edge));
  return ok([...healed, ...lines.map(dropEdge), ...notesOf(flow, [node, ...gone]), ...gone.map(dropNode), dropNode(node)]);
}

function linesOf(flow: Flow, nodes: readonly FlowNode[]) {
  const ids = new Set(nodes.map(({ id }) => id));
  return Object.values(flow.edges).filter((edge) => ids.has(edge.from) || ids.has(edge.to));
}

/** Notes that stood by what goes stay, and stand on their own. */
function notesOf(flow: Flow, nodes: readonly FlowNode[]): Patch {
  const ids = new Set<string | null>(nodes.map(({ id }) => id));
  return Object.values(flow.nodes).flatMap((node): Patch => {
    if (node.kind !== "note" || node.near === null || !ids.has(node.near) || ids.has(node.id)) return [];
    return [{ table: "nodes", id: node.id, before: node, after: { ...node, near: null } }];
  });
}
