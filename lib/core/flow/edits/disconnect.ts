import { dropEdge } from "./changes";
import { type Refusal } from "./refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { type Patch } from "@/lib/core/flow/patch";
import { type EdgeId, type Random } from "@/lib/core/vocabulary/ids";
import { err, ok, type Result } from "@/lib/std/result";

/** Takes a line away; the way it came from is open again. */
export function disconnect(flow: Flow, input: { readonly edge: EdgeId }, _random: Random): Result<Patch, Refusal> {
  const edge = flow.edges[input.edge];
  return edge === undefined ? err({ tag: "no-such-edge" }) : ok([dropEdge(edge)]);
}
