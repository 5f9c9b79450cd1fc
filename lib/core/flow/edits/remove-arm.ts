import { dropEdge, dropNode, putNode } from "./changes";
import { splitOf } from "./node-of-kind";
import { onlyBelow } from "./only-below";
import { type Refusal } from "./refusal";
import { withShares } from "./resize-arms";
import { type Flow } from "@/lib/core/flow/flow";
import { edgeFrom } from "@/lib/core/flow/graph";
import { type Patch } from "@/lib/core/flow/patch";
import { withFallback } from "@/lib/core/nodes/fallback-arm";
import { type ArmId, type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { err, ok, type Result } from "@/lib/std/result";

/** Takes an arm away with what only it leads to. Its visitors go to the fallback arm; nobody else moves. */
export function removeArm(flow: Flow, input: { readonly node: NodeId; readonly arm: ArmId }, _random: Random): Result<Patch, Refusal> {
  const found = splitOf(flow, input.node);
  if (!found.ok) return found;
  const removed = found.value.arms.find(({ id }) => id === input.arm);
  if (removed === undefined) return err({ tag: "no-such-arm" });
  if (found.value.arms.length <= 2) return err({ tag: "two-arms-stay" });
  const rest = found.value.arms.filter((arm) => arm !== removed);
  const fallback = rest.find(({ id }) => id === found.value.fallback) ?? rest[0];
  const shares = Object.fromEntries(rest.map(({ id, shareBp }) => [id, shareBp + (id === fallback?.id ? removed.shareBp : 0)]));
  const line = edgeFrom(flow, input.node, input.arm);
  const gone = line === undefined ? [] : onlyBelow(flow, [line]);
  const ids = new Set(gone.map(({ id }) => id));
  const lines = Object.values(flow.edges).filter((edge) => edge === line || ids.has(edge.from) || ids.has(edge.to));
  const node = withFallback({ ...found.value, arms: withShares(rest, shares), fallback: fallback?.id ?? null });
  return ok([...lines.map(dropEdge), ...gone.map(dropNode), putNode(flow, node)]);
}
