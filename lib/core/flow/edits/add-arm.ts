import { putNode } from "./changes";
import { splitOf } from "./node-of-kind";
import { type Refusal } from "./refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { type Patch } from "@/lib/core/flow/patch";
import { flowLimits } from "@/lib/core/nodes/node";
import { makeId, type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { err, ok, type Result } from "@/lib/std/result";

/** A new arm that nobody takes yet: its share is 0 until somebody gives it one. */
export function addArm(flow: Flow, input: { readonly node: NodeId }, random: Random): Result<Patch, Refusal> {
  const found = splitOf(flow, input.node);
  if (!found.ok) return found;
  const { arms } = found.value;
  if (arms.length >= flowLimits.arms) return err({ tag: "too-many", what: "arms", limit: flowLimits.arms });
  const arm = { id: makeId("arm", random), name: nameAfter(arms.length), shareBp: 0, ranges: [] };
  return ok([putNode(flow, { ...found.value, arms: [...arms, arm] })]);
}

/** A … Z, then 27, 28 … */
const nameAfter = (count: number): string => (count < 26 ? String.fromCharCode(65 + count) : String(count + 1));
