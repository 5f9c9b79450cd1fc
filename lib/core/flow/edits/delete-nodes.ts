import { deleteNode } from "./delete-node";
import { type Refusal } from "./refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { edgesOutOf, nodeOf } from "@/lib/core/flow/graph";
import { applyPatch, type Patch } from "@/lib/core/flow/patch";
import { type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { err, ok, type Result } from "@/lib/std/result";

/** Deletes several cards at once. What followed them moves up where it can; the entry stays. */
export function deleteNodes(flow: Flow, input: { readonly nodes: Iterable<NodeId> }, random: Random): Result<Patch, Refusal> {
  const wanted = [...input.nodes].filter((id) => nodeOf(flow, id)?.kind !== "entry");
  if (wanted.length === 0) return err({ tag: "entry-stays" });
  let after = flow;
  const patch: Patch[number][] = [];
  for (const node of wanted) {
    if (nodeOf(after, node) === undefined) continue;
    const below = edgesOutOf(after, node).length > 0 ? "heal" : "cut";
    const gone = deleteNode(after, { node, below }, random);
    if (!gone.ok) return gone;
    patch.push(...gone.value);
    after = applyPatch(after, gone.value);
  }
  return ok(patch);
}
