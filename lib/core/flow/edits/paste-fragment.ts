import { addEdge, leadTo, newEdge, putNode } from "./changes";
import { freshIds } from "./fresh-ids";
import { type Refusal } from "./refusal";
import { edgeSchema, type Flow, type FlowEdge } from "@/lib/core/flow/flow";
import { type Fragment } from "@/lib/core/flow/fragment";
import { edgeFrom, inOrder, waysOutOf } from "@/lib/core/flow/graph";
import { openFlow } from "@/lib/core/flow/open-flow";
import { type Patch } from "@/lib/core/flow/patch";
import { flowLimits, nodeSchema, type FlowNode, type WayOut } from "@/lib/core/nodes/node";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { makeId, type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { err, ok, type Result } from "@/lib/std/result";

type Place = { readonly node: NodeId; readonly way: WayOut };

/**
 * Puts copied cards on a way out, each with ids of its own. What was there goes on below the last open way of the copy.
 * Copied splits draw anew, so that a copy is a test of its own.
 */
export function pasteFragment(flow: Flow, input: { readonly fragment: Fragment; readonly at: Place }, random: Random): Result<Patch, Refusal> {
  const { fragment, at } = input;
  if (!waysOutOf(flow, at.node).some(({ way }) => way === at.way)) return err({ tag: "no-such-way" });
  if (Object.keys(flow.nodes).length + fragment.nodes.length > flowLimits.nodes) return err({ tag: "too-many", what: "cards", limit: flowLimits.nodes });
  // One more leads on from the copy, or to it.
  if (Object.keys(flow.edges).length + fragment.edges.length + 1 > flowLimits.edges) return err({ tag: "too-many", what: "lines", limit: flowLimits.edges });
  const copied = copyOf(fragment, random);
  const [first] = copied?.nodes.filter(({ kind }) => kind !== "note") ?? [];
  if (copied === null) return err({ tag: "not-cards" });
  const put = [...copied.nodes.map((node) => putNode(flow, node)), ...copied.edges.map(addEdge)];
  if (first === undefined) return ok(put);
  const line = edgeFrom(flow, at.node, at.way);
  if (line === undefined) return ok([...put, addEdge(newEdge({ from: at.node, way: at.way, to: first.id }, random))]);
  const end = lastOpenWay(copied.nodes, copied.edges);
  if (end === null) return err({ tag: "ends-the-way" });
  return ok([...put, leadTo(line, first.id), addEdge(newEdge({ from: end.node, way: end.way, to: line.to }, random))]);
}

type Cards = { readonly nodes: readonly FlowNode[]; readonly edges: readonly FlowEdge[] };

/** Null: what came over the clipboard reads like cards, and does not hang together. */
function copyOf(fragment: Fragment, random: Random): Cards | null {
  const nodes = fragment.nodes.filter(({ kind }) => kind !== "entry");
  const opened = openFlow({ format: 1, nodes: byId(nodes), edges: byId(fragment.edges) });
  if (!opened.ok || nodes.length === 0) return null;
  const copy = freshIds(random);
  const own = new Set<string>(nodes.map(({ id }) => id));
  const made = (inOrder(opened.value) ?? nodes).map((node) => nodeSchema.parse(copy(node.kind === "note" && node.near !== null && !own.has(node.near) ? { ...node, near: null } : node)));
  const edges = fragment.edges.map((edge) => edgeSchema.parse(copy({ ...edge, id: makeId("edge", random) })));
  return { nodes: made, edges };
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Record<string, Item> => Object.fromEntries(items.map((item) => [item.id, item]));

function lastOpenWay(nodes: readonly FlowNode[], edges: readonly FlowEdge[]): Place | null {
  const taken = new Set(edges.map(({ from, way }) => `${from} ${way}`));
  const open = nodes.flatMap((node) => findNodeKind(node.kind).waysOut(node).map(({ way }) => ({ node: node.id, way })));
  return open.filter(({ node, way }) => !taken.has(`${node} ${way}`)).at(-1) ?? null;
}
