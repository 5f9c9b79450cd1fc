import { addEdge, newEdge } from "./changes";
import { type Refusal } from "./refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { edgeFrom, nodeOf, waysOutOf, wouldLoop } from "@/lib/core/flow/graph";
import { type Patch } from "@/lib/core/flow/patch";
import { flowLimits, type WayOut } from "@/lib/core/nodes/node";
import { type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { err, ok, type Result } from "@/lib/std/result";

/** Leads an open way out to a card that is already there. */
export function connect(flow: Flow, input: { readonly from: NodeId; readonly way: WayOut; readonly to: NodeId }, random: Random): Result<Patch, Refusal> {
  const { from, way, to } = input;
  const target = nodeOf(flow, to);
  if (target === undefined || nodeOf(flow, from) === undefined) return err({ tag: "no-such-node" });
  if (!waysOutOf(flow, from).some((each) => each.way === way)) return err({ tag: "no-such-way" });
  if (edgeFrom(flow, from, way) !== undefined) return err({ tag: "way-is-taken" });
  if (from === to) return err({ tag: "into-itself" });
  if (target.kind === "entry" || target.kind === "note") return err({ tag: "not-a-target", kind: target.kind });
  if (wouldLoop(flow, from, to)) return err({ tag: "would-loop" });
  if (Object.keys(flow.edges).length >= flowLimits.edges) return err({ tag: "too-many", what: "lines", limit: flowLimits.edges });
  return ok([addEdge(newEdge({ from, way, to }, random))]);
}
