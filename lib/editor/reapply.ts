import { waysInOrder } from "./ways-in-order";
import { levelsOf } from "./levels";
import { applyPatch, type Patch } from "@/lib/core/flow/patch";
import { type Flow, type FlowEdge } from "@/lib/core/flow/flow";

/** Edits made on one flow, made again on another: where both touched a record, the edits win. Null: the two do not go together. */
export function reapply(flow: Flow, patch: Patch): Flow | null {
  const edited = applyPatch(flow, patch);
  return hangsTogether(edited) ? edited : null;
}

/** One entry; every edge from a way out that is there to a node that is there; one edge to a way out; no loops. */
function hangsTogether(flow: Flow): boolean {
  const edges = Object.values(flow.edges);
  const nodes = Object.values(flow.nodes);
  const starts = new Set(edges.map((edge) => `${edge.from} ${edge.way}`));
  if (starts.size !== edges.length || !edges.every((edge) => isAnchored(flow, edge))) return false;
  const notes = nodes.filter((node) => node.kind === "note").length;
  return nodes.filter((node) => node.kind === "entry").length === 1 && levelsOf(flow).order.length === nodes.length - notes;
}

function isAnchored(flow: Flow, edge: FlowEdge): boolean {
  const [from, to] = [flow.nodes[edge.from], flow.nodes[edge.to]];
  return from !== undefined && to !== undefined && to.kind !== "entry" && to.kind !== "note" && waysInOrder(from).includes(edge.way);
}
