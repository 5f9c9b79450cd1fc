import { levelsOf } from "./levels";
import { openEnd } from "./open-end";
import { waysInOrder } from "./ways-in-order";
import { type Flow } from "@/lib/core/flow/flow";
import { type WayOut } from "@/lib/core/nodes/node";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** Where the arrow keys lead: a card, or the open end of a way out. */
export type Stop = { readonly node: NodeId; readonly way: WayOut | null };
export type Direction = "up" | "down" | "left" | "right";

/** The stop in a direction, along the branches and not by pixels: down to what follows, up to what leads here, sideways to the branch beside. Null: there is none. */
export function neighbour(flow: Flow, from: Stop, direction: Direction): Stop | null {
  const levels = levelsOf(flow);
  const isOpen = from.way !== null && levels.edgeAt(from.node, from.way) === undefined;
  if (direction === "down") return isOpen ? null : (stopsBelow(flow, from.node, levels)[0] ?? null);
  const parent = isOpen ? from.node : parentOf(flow, from.node, levels);
  if (direction === "up") return parent === null ? null : { node: parent, way: null };
  const beside = parent === null ? levels.roots.map((node): Stop => ({ node, way: null })) : stopsBelow(flow, parent, levels);
  const at = beside.findIndex((stop) => nameOf(stop) === nameOf(isOpen ? from : { node: from.node, way: null }));
  return at < 0 ? null : (beside[at + (direction === "left" ? -1 : 1)] ?? null);
}

const nameOf = (stop: Stop): string => (stop.way === null ? stop.node : openEnd({ node: stop.node, way: stop.way }));

function stopsBelow(flow: Flow, id: NodeId, levels: ReturnType<typeof levelsOf>): readonly Stop[] {
  const node = flow.nodes[id];
  if (node === undefined) return [];
  return waysInOrder(node).map((way) => {
    const edge = levels.edgeAt(id, way);
    return edge === undefined ? { node: id, way } : { node: edge.to, way: null };
  });
}

function parentOf(flow: Flow, id: NodeId, levels: ReturnType<typeof levelsOf>): NodeId | null {
  const node = flow.nodes[id];
  if (node?.kind === "note") return node.near;
  const edge = levels.parentEdge.get(id);
  return edge === undefined ? null : (flow.edges[edge]?.from ?? null);
}
