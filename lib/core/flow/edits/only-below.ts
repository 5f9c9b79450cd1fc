import { type Flow, type FlowEdge } from "@/lib/core/flow/flow";
import { nodeOf, reachableFrom, reachable } from "@/lib/core/flow/graph";
import { type FlowNode } from "@/lib/core/nodes/node";

/** What only these lines lead to: the cards that would have no way in without them. Cards where ways join again are not among them. */
export function onlyBelow(flow: Flow, lines: readonly FlowEdge[]): readonly FlowNode[] {
  const cut = new Set(lines.map(({ id }) => id));
  const without: Flow = { ...flow, edges: Object.fromEntries(Object.entries(flow.edges).filter(([, edge]) => !cut.has(edge.id))) };
  const kept = new Set(reachable(without));
  // Islands that nothing leads to keep what they lead to.
  const targets = new Set(Object.values(flow.edges).map(({ to }) => to));
  for (const node of Object.values(flow.nodes)) {
    if (!targets.has(node.id)) for (const id of reachableFrom(without, node.id)) kept.add(id);
  }
  const below = new Set(lines.flatMap(({ to }) => [...reachableFrom(flow, to)]));
  return [...below].filter((id) => !kept.has(id)).flatMap((id) => nodeOf(flow, id) ?? []);
}
