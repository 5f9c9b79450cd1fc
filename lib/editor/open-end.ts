import { type WayOut } from "@/lib/core/nodes/node";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** The name under which the drawing knows the end of a way out that leads nowhere yet. */
export const openEnd = ({ node, way }: { readonly node: NodeId; readonly way: WayOut }): string => `open ${node} ${way}`;
