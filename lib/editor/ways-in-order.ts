import { findNodeKind } from "@/lib/core/nodes/registry";
import { type FlowNode, type WayOut } from "@/lib/core/nodes/node";

// Nodes are never changed in place, and nearly all of them outlive an edit.
const known = new WeakMap<FlowNode, readonly WayOut[]>();

/** A node's ways out as they are drawn, from left to right: *Unknown* before *Everybody else*, which is rightmost. */
export function waysInOrder(node: FlowNode): readonly WayOut[] {
  const found = known.get(node);
  if (found !== undefined) return found;
  const ways = findNodeKind(node.kind).waysOut(node).map(({ way }) => way);
  known.set(node, ways);
  return ways;
}
