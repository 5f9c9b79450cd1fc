import { type Refusal } from "./refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { edgeFrom, waysOutOf, wouldLoop } from "@/lib/core/flow/graph";
import { type Patch } from "@/lib/core/flow/patch";
import { type WayOut } from "@/lib/core/nodes/node";
import { type EdgeId, type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { err, ok, type Result } from "@/lib/std/result";

/** Hangs a line, with the card it leads to and all that follows, on another way out that is still open. The way it hung on is open then. */
export function moveLine(flow: Flow, input: { readonly edge: EdgeId; readonly at: { readonly node: NodeId; readonly way: WayOut } }, _random: Random): Result<Patch, Refusal> {
  const line = Object.hasOwn(flow.edges, input.edge) ? flow.edges[input.edge] : undefined;
  const { node: from, way } = input.at;
  if (line === undefined) return err({ tag: "no-such-edge" });
  if (!waysOutOf(flow, from).some((each) => each.way === way)) return err({ tag: "no-such-way" });
  if (line.from === from && line.way === way) return ok([]);
  if (edgeFrom(flow, from, way) !== undefined) return err({ tag: "way-is-taken" });
  if (line.to === from) return err({ tag: "into-itself" });
  if (wouldLoop(flow, from, line.to)) return err({ tag: "would-loop" });
  return ok([{ table: "edges", id: line.id, before: line, after: { ...line, from, way } }]);
}
