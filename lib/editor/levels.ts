import { remember } from "./remember";
import { waysInOrder } from "./ways-in-order";
import { type Flow, type FlowEdge } from "@/lib/core/flow/flow";
import { edgeFrom } from "@/lib/core/flow/graph";
import { type FlowNode, type WayOut } from "@/lib/core/nodes/node";
import { type EdgeId, type NodeId } from "@/lib/core/vocabulary/ids";

export type EdgeAt = (node: string, way: WayOut) => FlowEdge | undefined;

export type Levels = {
  /** Every node but notes, each after all that lead to it. */
  readonly order: readonly NodeId[];
  /** How many edges the longest way to a node has. */
  readonly levelOf: ReadonlyMap<NodeId, number>;
  /** Of a node's ways in, the one it hangs on: from the lowest parent, the leftmost among equals. */
  readonly parentEdge: ReadonlyMap<NodeId, EdgeId>;
  /** Nodes without a way in, the entry first. */
  readonly roots: readonly NodeId[];
  /** What leaves a node by a way; undefined: it leads nowhere yet. */
  readonly edgeAt: EdgeAt;
};

/** The flow's rows and the tree within it. A loop, which no edit makes, is cut where it closes. */
export const levelsOf = remember(
  (flow: Flow) => [flow],
  (flow): Levels => levelled(flow),
);

function levelled(flow: Flow): Levels {
  const edgeAt: EdgeAt = (node, way) => {
    const edge = edgeFrom(flow, node, way);
    return edge === undefined || flow.nodes[edge.to] === undefined ? undefined : edge;
  };
  const waiting = new Map<NodeId, number>();
  for (const edge of Object.values(flow.edges)) {
    if (flow.nodes[edge.from] === undefined || flow.nodes[edge.to] === undefined) continue;
    waiting.set(edge.to, (waiting.get(edge.to) ?? 0) + 1);
  }
  const cards = Object.values(flow.nodes).filter((node) => node.kind !== "note");
  const roots = cards.filter((node) => !waiting.has(node.id)).toSorted(entryFirst);
  const order: NodeId[] = roots.map((node) => node.id);
  const levelOf = new Map<NodeId, number>(order.map((id) => [id, 0]));
  const parentEdge = new Map<NodeId, EdgeId>();
  for (let index = 0; index < order.length; index += 1) {
    const node = flow.nodes[order[index] ?? ""];
    if (node === undefined) continue;
    const level = (levelOf.get(node.id) ?? 0) + 1;
    for (const way of waysInOrder(node)) {
      const edge = edgeAt(node.id, way);
      if (edge === undefined) continue;
      if (level > (levelOf.get(edge.to) ?? 0)) {
        levelOf.set(edge.to, level);
        parentEdge.set(edge.to, edge.id);
      }
      const left = (waiting.get(edge.to) ?? 0) - 1;
      waiting.set(edge.to, left);
      if (left === 0) order.push(edge.to);
    }
  }
  return { order, levelOf, parentEdge, roots: roots.map((node) => node.id), edgeAt };
}

const entryFirst = (a: FlowNode, b: FlowNode): number => Number(b.kind === "entry") - Number(a.kind === "entry") || (a.id < b.id ? -1 : 1);
