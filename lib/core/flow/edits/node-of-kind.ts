import { type Refusal } from "./refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { nodeOf } from "@/lib/core/flow/graph";
import { type DecisionNode, type SplitNode } from "@/lib/core/nodes/node";
import { type NodeId } from "@/lib/core/vocabulary/ids";
import { err, ok, type Result } from "@/lib/std/result";

export function decisionOf(flow: Flow, id: NodeId): Result<DecisionNode, Refusal> {
  const node = nodeOf(flow, id);
  return node?.kind === "decision" ? ok(node) : err({ tag: "no-such-node" });
}

export function splitOf(flow: Flow, id: NodeId): Result<SplitNode, Refusal> {
  const node = nodeOf(flow, id);
  return node?.kind === "split" ? ok(node) : err({ tag: "no-such-node" });
}
