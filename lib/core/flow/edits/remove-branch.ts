import { dropEdge, dropNode, putNode } from "./changes";
import { decisionOf } from "./node-of-kind";
import { onlyBelow } from "./only-below";
import { type Refusal } from "./refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { edgeFrom } from "@/lib/core/flow/graph";
import { type Patch } from "@/lib/core/flow/patch";
import { type BranchId, type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { err, ok, type Result } from "@/lib/std/result";

/** Takes a branch away with everything that only it leads to. */
export function removeBranch(flow: Flow, input: { readonly node: NodeId; readonly branch: BranchId }, _random: Random): Result<Patch, Refusal> {
  const found = decisionOf(flow, input.node);
  if (!found.ok) return found;
  const branches = found.value.branches.filter(({ id }) => id !== input.branch);
  if (branches.length === found.value.branches.length) return err({ tag: "no-such-branch" });
  const line = edgeFrom(flow, input.node, input.branch);
  const gone = line === undefined ? [] : onlyBelow(flow, [line]);
  const ids = new Set(gone.map(({ id }) => id));
  const lines = Object.values(flow.edges).filter((edge) => edge === line || ids.has(edge.from) || ids.has(edge.to));
  return ok([...lines.map(dropEdge), ...gone.map(dropNode), putNode(flow, { ...found.value, branches })]);
}
