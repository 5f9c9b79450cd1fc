import { addEdge, leadTo, newEdge, putNode } from "./changes";
import { type Refusal } from "./refusal";
import { type Flow, type FlowEdge } from "@/lib/core/flow/flow";
import { edgeFrom, waysOutOf } from "@/lib/core/flow/graph";
import { type Patch } from "@/lib/core/flow/patch";
import { flowLimits, type FlowNode, type NodeKind, type WayOut } from "@/lib/core/nodes/node";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { type EdgeId, type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { err, ok, type Result } from "@/lib/std/result";

type Place = { readonly node: NodeId; readonly way: WayOut } | { readonly edge: EdgeId } | null;

/** Puts a new card on a way out or into a line; what was there goes below its last way out. `null` is beside the flow, for notes. */
export function insertNode(flow: Flow, input: { readonly kind: NodeKind; readonly at: Place }, random: Random): Result<Patch, Refusal> {
  if (Object.keys(flow.nodes).length >= flowLimits.nodes) return err({ tag: "too-many", what: "cards", limit: flowLimits.nodes });
  if (input.kind === "entry") return err({ tag: "one-entry" });
  const node: FlowNode = findNodeKind(input.kind).create(random);
  if (input.at === null || input.kind === "note") return ok([putNode(flow, node)]);
  const place = placeOf(flow, input.at);
  if (!place.ok) return place;
  const { from, way, line } = place.value;
  if (line === undefined) return ok([putNode(flow, node), addEdge(newEdge({ from, way, to: node.id }, random))]);
  const last = findNodeKind(node.kind).waysOut(node).at(-1);
  if (last === undefined) return err({ tag: "ends-the-way" });
  return ok([putNode(flow, node), leadTo(line, node.id), addEdge(newEdge({ from: node.id, way: last.way, to: line.to }, random))]);
}

function placeOf(flow: Flow, at: Exclude<Place, null>): Result<{ readonly from: NodeId; readonly way: WayOut; readonly line: FlowEdge | undefined }, Refusal> {
  if ("edge" in at) {
    const line = flow.edges[at.edge];
    return line === undefined ? err({ tag: "no-such-edge" }) : ok({ from: line.from, way: line.way, line });
  }
  if (!waysOutOf(flow, at.node).some(({ way }) => way === at.way)) return err({ tag: "no-such-way" });
  return ok({ from: at.node, way: at.way, line: edgeFrom(flow, at.node, at.way) });
}
