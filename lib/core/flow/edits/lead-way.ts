import { connect } from "./connect";
import { disconnect } from "./disconnect";
import { type Refusal } from "./refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { edgeFrom } from "@/lib/core/flow/graph";
import { applyPatch, type Patch } from "@/lib/core/flow/patch";
import { type WayOut } from "@/lib/core/nodes/node";
import { type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { ok, type Result } from "@/lib/std/result";

/** Leads a way out to a card that is already there. One that leads somewhere is led elsewhere: one edit, one thing to undo. */
export function leadWay(flow: Flow, line: { readonly from: NodeId; readonly way: WayOut; readonly to: NodeId }, random: Random): Result<Patch, Refusal> {
  const old = edgeFrom(flow, line.from, line.way);
  if (old === undefined) return connect(flow, line, random);
  const cut = disconnect(flow, { edge: old.id }, random);
  if (!cut.ok) return cut;
  const made = connect(applyPatch(flow, cut.value), line, random);
  return made.ok ? ok([...cut.value, ...made.value]) : made;
}
