import { type Flow, type FlowEdge } from "@/lib/core/flow/flow";
import { edgesInto, edgesOutOf, nodeOf } from "@/lib/core/flow/graph";
import { type FlowNode } from "@/lib/core/nodes/node";

/**
 * What only these lines lead to: the cards that would have no way in without them. Cards where ways join again are not
 * among them. Only what goes is walked, however large the flow is.
 */
export function onlyBelow(flow: Flow, lines: readonly FlowEdge[]): readonly FlowNode[] {
  const waysLeft = new Map<string, number>();
  const below: FlowNode[] = [];
  const cut = new Set<FlowEdge>();
  const waiting = [...lines];
  for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
    if (cut.has(line)) continue;
    cut.add(line);
    const left = (waysLeft.get(line.to) ?? edgesInto(flow, line.to).length) - 1;
    waysLeft.set(line.to, left);
    const node = left === 0 ? nodeOf(flow, line.to) : undefined;
    if (node === undefined) continue;
    below.push(node);
    waiting.push(...edgesOutOf(flow, node.id));
  }
  return below;
}
