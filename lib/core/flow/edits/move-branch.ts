import { putNode } from "./changes";
import { decisionOf } from "./node-of-kind";
import { type Refusal } from "./refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { type Patch } from "@/lib/core/flow/patch";
import { type BranchId, type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { err, ok, type Result } from "@/lib/std/result";

/** Gives a branch another place in the order they are tried in; `to` counts from 0 and is held within the list. */
export function moveBranch(flow: Flow, input: { readonly node: NodeId; readonly branch: BranchId; readonly to: number }, _random: Random): Result<Patch, Refusal> {
  const found = decisionOf(flow, input.node);
  if (!found.ok) return found;
  const moved = found.value.branches.find(({ id }) => id === input.branch);
  if (moved === undefined) return err({ tag: "no-such-branch" });
  const others = found.value.branches.filter((branch) => branch !== moved);
  const to = Math.max(0, Math.min(input.to, others.length));
  return ok([putNode(flow, { ...found.value, branches: others.toSpliced(to, 0, moved) })]);
}
