import { type Flow } from "@/lib/core/flow/flow";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** The cards that only this card leads to, at any depth: what would go with it when its branches are cut. */
export function cardsBelow(flow: Flow, node: NodeId): readonly NodeId[] {
  const edges = Object.values(flow.edges);
  const gone = new Set<NodeId>([node]);
  for (let grew = true; grew; ) {
    const before = gone.size;
    for (const { to } of edges) {
      if (!gone.has(to) && edges.every((edge) => edge.to !== to || gone.has(edge.from))) gone.add(to);
    }
    grew = gone.size > before;
  }
  gone.delete(node);
  return [...gone];
}
