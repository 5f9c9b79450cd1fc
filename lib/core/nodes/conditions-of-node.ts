import { type FlowNode, type WayOut } from "./node";
import { findNodeKind } from "./registry";
import { type Condition } from "@/lib/core/conditions/condition";

/** The conditions a node asks, each once, with the way its yes leads. */
export function conditionsOfNode(node: FlowNode): readonly { readonly condition: Condition; readonly way: WayOut }[] {
  const seen = new Set<string>();
  return findNodeKind(node.kind)
    .lower(node)
    .flatMap((step) => {
      if (step.kind !== "test" || seen.has(step.condition.id) || !("way" in step.yes)) return [];
      seen.add(step.condition.id);
      return [{ condition: step.condition, way: step.yes.way }];
    });
}
