import { putNode } from "./changes";
import { decisionOf } from "./node-of-kind";
import { type Refusal } from "./refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { type Patch } from "@/lib/core/flow/patch";
import { newBranch } from "@/lib/core/nodes/decision";
import { flowLimits } from "@/lib/core/nodes/node";
import { type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { err, ok, type Result } from "@/lib/std/result";

/** A new branch, tried after all others and before Everybody else. */
export function addBranch(flow: Flow, input: { readonly node: NodeId; readonly name?: string }, random: Random): Result<Patch, Refusal> {
  const found = decisionOf(flow, input.node);
  if (!found.ok) return found;
  if (found.value.branches.length >= flowLimits.branches) return err({ tag: "too-many", what: "branches", limit: flowLimits.branches });
  return ok([putNode(flow, { ...found.value, branches: [...found.value.branches, newBranch(input.name ?? "", random)] })]);
}
