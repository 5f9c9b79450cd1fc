import { findNodeKind } from "@/lib/core/nodes/registry";
import { type FlowNode, type WayOut } from "@/lib/core/nodes/node";

/** A node's ways out as they are drawn, from left to right: in their order, then *Unknown*, then *Everybody else*. */
export function waysInOrder(node: FlowNode): readonly WayOut[] {
  const ways = findNodeKind(node.kind).waysOut(node).map(({ way }) => way);
  return ways.toSorted((a, b) => place(a) - place(b));
}

function place(way: WayOut): number {
  if (way === "else") return 2;
  return way === "unknown" ? 1 : 0;
}
