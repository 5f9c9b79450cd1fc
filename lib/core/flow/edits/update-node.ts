import { putNode } from "./changes";
import { type Refusal } from "./refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { edgesOutOf, nodeOf, waysOutOf } from "@/lib/core/flow/graph";
import { type Patch } from "@/lib/core/flow/patch";
import { type FlowNode } from "@/lib/core/nodes/node";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { type Random } from "@/lib/core/vocabulary/ids";
import { err, ok, type Result } from "@/lib/std/result";

/** Replaces what a card says. Ways out that lead somewhere may not vanish on the way. */
export function updateNode(flow: Flow, input: { readonly node: FlowNode }, _random: Random): Result<Patch, Refusal> {
  const { node } = input;
  const before = nodeOf(flow, node.id);
  if (before === undefined) return err({ tag: "no-such-node" });
  if (before.kind !== node.kind) return err({ tag: "kind-changed" });
  const ways = new Set(findNodeKind(node.kind).waysOut(node).map(({ way }) => way));
  const lost = edgesOutOf(flow, node.id).find((edge) => !ways.has(edge.way));
  if (lost !== undefined) return err({ tag: "ways-lost", label: waysOutOf(flow, node.id).find(({ way }) => way === lost.way)?.label ?? (() => "") });
  return ok([putNode(flow, node)]);
}
