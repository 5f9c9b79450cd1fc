import { type FlowEdge, type Flow } from "./flow";
import { type FlowNode } from "@/lib/core/nodes/node";

/** One record before and after; null: it did not exist, or does not any more. */
export type Change =
  | { readonly table: "nodes"; readonly id: string; readonly before: FlowNode | null; readonly after: FlowNode | null }
  | { readonly table: "edges"; readonly id: string; readonly before: FlowEdge | null; readonly after: FlowEdge | null };

/** An edit as data: it can be undone, joined with its neighbours, described and sent. */
export type Patch = readonly Change[];

/** The flow after the patch; the one given stays as it was. A table that the patch does not touch stays the same object. */
export function applyPatch(flow: Flow, patch: Patch): Flow {
  const nodes = patch.some(({ table }) => table === "nodes") ? { ...flow.nodes } : flow.nodes;
  const edges = patch.some(({ table }) => table === "edges") ? { ...flow.edges } : flow.edges;
  for (const change of patch) {
    if (change.table === "nodes") put(nodes, change.id, change.after);
    else put(edges, change.id, change.after);
  }
  return { format: flow.format, nodes, edges };
}

/** The patch that takes this one back. */
export const invertPatch = (patch: Patch): Patch => patch.toReversed().map(inverted);

function inverted(change: Change): Change {
  return change.table === "nodes" ? { ...change, before: change.after, after: change.before } : { ...change, before: change.after, after: change.before };
}

function put<Item>(table: Record<string, Item>, id: string, after: Item | null): void {
  if (after === null) delete table[id];
  else table[id] = after;
}
