import { findNodeKind } from "@/lib/core/nodes/registry";
import { type FlowNode, type WayOut } from "@/lib/core/nodes/node";
import { onceFor } from "@/lib/std/once-for";

/** A node's ways out as they are drawn, from left to right: *Unknown* before *Everybody else*, which is rightmost. */
export const waysInOrder: (node: FlowNode) => readonly WayOut[] = onceFor((node: FlowNode) => findNodeKind(node.kind).waysOut(node).map(({ way }) => way));
