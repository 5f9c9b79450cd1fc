import { type Flow, type FlowEdge } from "./flow";
import { type EntryNode, type FlowNode, type WayOut } from "@/lib/core/nodes/node";
import { type NamedWay } from "@/lib/core/nodes/node-kind";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { onceFor } from "@/lib/std/once-for";

/** The flow's entry, or undefined in a flow that has none yet. */
export const entryOf = ({ nodes }: Flow): EntryNode | undefined => entryAmong(nodes).entry;

const entryAmong = onceFor((nodes: Flow["nodes"]) => ({ entry: Object.values(nodes).find((node): node is EntryNode => node.kind === "entry") }));

/** A node by id, or undefined; keys that objects inherit are not nodes. */
export function nodeOf(flow: Flow, id: string): FlowNode | undefined {
  return Object.hasOwn(flow.nodes, id) ? flow.nodes[id] : undefined;
}

/** A node's ways out, from left to right; none where there is no such node. */
export function waysOutOf(flow: Flow, id: string): readonly NamedWay[] {
  const node = nodeOf(flow, id);
  return node === undefined ? [] : findNodeKind(node.kind).waysOut(node);
}

/** What leaves a node by this way, or undefined where the way is open. */
export function edgeFrom(flow: Flow, node: string, way: WayOut): FlowEdge | undefined {
  return outgoing(flow).get(node)?.get(way);
}

/** Everything that leaves a node, from left to right. */
export function edgesOutOf(flow: Flow, node: string): readonly FlowEdge[] {
  return waysOutOf(flow, node).flatMap(({ way }) => edgeFrom(flow, node, way) ?? []);
}

/** Everything that leads to a node. */
export const edgesInto = ({ edges }: Flow, node: string): readonly FlowEdge[] => incoming(edges).get(node) ?? [];

/** The ids of all nodes a visitor could come to from here, this one included. Iterative: depth is the author's to choose. */
export function reachableFrom(flow: Flow, start: string): ReadonlySet<string> {
  const next = outgoing(flow);
  const seen = new Set([start]);
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { to } of next.get(id)?.values() ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      waiting.push(to);
    }
  }
  return seen;
}

/** The ids of all nodes that the entry leads to. */
export const reachable: (flow: Flow) => ReadonlySet<string> = onceFor((flow: Flow) => {
  const entry = entryOf(flow);
  return entry === undefined ? new Set() : reachableFrom(flow, entry.id);
});

/** Whether an edge from `from` to `to` would close a circle. */
export const wouldLoop = (flow: Flow, from: string, to: string): boolean => reachableFrom(flow, to).has(from);

/**
 * All nodes, each before those it leads to; siblings from left to right, so the order does not depend on how the flow was
 * drawn. Null: there is a circle. Reverse post-order of a depth-first walk (Tarjan 1972), without recursion.
 */
export function inOrder(flow: Flow): readonly FlowNode[] | null {
  const edges = outgoing(flow);
  const entry = entryOf(flow);
  const roots = [...(entry === undefined ? [] : [entry.id]), ...Object.keys(flow.nodes).sort()];
  const state = new Map<string, "open" | "done">();
  const finished: FlowNode[] = [];
  for (const root of roots) {
    if (state.has(root)) continue;
    if (!visit(root, { flow, edges, state, finished })) return null;
  }
  return finished.reverse();
}

type Walk = {
  readonly flow: Flow;
  readonly edges: Outgoing;
  readonly state: Map<string, "open" | "done">;
  readonly finished: FlowNode[];
};

function visit(root: string, walk: Walk): boolean {
  const stack: { readonly id: string; readonly to: string[] }[] = [{ id: root, to: childrenOf(root, walk) }];
  walk.state.set(root, "open");
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const child = top.to.shift();
    if (child === undefined) {
      stack.pop();
      walk.state.set(top.id, "done");
      const node = nodeOf(walk.flow, top.id);
      if (node !== undefined) walk.finished.push(node);
    } else if (walk.state.get(child) === "open") {
      return false;
    } else if (!walk.state.has(child)) {
      walk.state.set(child, "open");
      stack.push({ id: child, to: childrenOf(child, walk) });
    }
  }
  return true;
}

// From right to left, since the order of finishing is turned round.
function childrenOf(id: string, { flow, edges }: Walk): string[] {
  const ways = edges.get(id);
  return ways === undefined ? [] : waysOutOf(flow, id).flatMap(({ way }) => ways.get(way)?.to ?? []).reverse();
}

type Outgoing = ReadonlyMap<string, ReadonlyMap<WayOut, FlowEdge>>;

const outgoing = ({ edges }: Flow): Outgoing => waysByNode(edges);

const waysByNode = onceFor((edges: Flow["edges"]): Outgoing => {
  const byNode = new Map<string, Map<WayOut, FlowEdge>>();
  for (const edge of Object.values(edges)) {
    const ways = byNode.get(edge.from) ?? new Map<WayOut, FlowEdge>();
    byNode.set(edge.from, ways.set(edge.way, edge));
  }
  return byNode;
});

const incoming = onceFor((edges: Flow["edges"]): ReadonlyMap<string, readonly FlowEdge[]> => {
  const byNode = new Map<string, FlowEdge[]>();
  for (const edge of Object.values(edges)) {
    const into = byNode.get(edge.to);
    if (into === undefined) byNode.set(edge.to, [edge]);
    else into.push(edge);
  }
  return byNode;
});
