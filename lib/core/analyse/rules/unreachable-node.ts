import { type Rule } from "../rule";
import { reachable } from "@/lib/core/flow/graph";

/** A card that nothing leads to. */
export const unreachableNode: Rule = {
  code: "unreachable-node",
  severity: "warns",
  check({ flow }) {
    const live = reachable(flow);
    return Object.values(flow.nodes).flatMap((node) => (node.kind === "note" || node.kind === "entry" || live.has(node.id) ? [] : [{ at: { node: node.id }, facts: {} }]));
  },
};
