import { type Flow } from "@/lib/core/flow/flow";
import { type FlowNode } from "@/lib/core/nodes/node";
import { makeId, type Random } from "@/lib/core/vocabulary/ids";

/** The flow for a copy of its campaign: fresh seeds, so that the copy draws by itself, and fresh variants, so that results are counted apart. */
export function copiedFlow(flow: Flow, random: Random): Flow {
  const nodes = Object.entries(flow.nodes).map(([id, node]): [string, FlowNode] => [id, copiedNode(node, random)]);
  return { ...flow, nodes: Object.fromEntries(nodes) };
}

function copiedNode(node: FlowNode, random: Random): FlowNode {
  switch (node.kind) {
    case "entry":
      return { ...node, holdout: { ...node.holdout, seed: makeId("seed", random) } };
    case "split":
      return { ...node, seed: makeId("seed", random) };
    case "show": {
      const variants = Object.entries(node.variants).map(([placement, variant]) => [placement, { ...variant, id: makeId("variant", random) }]);
      return { ...node, variants: Object.fromEntries(variants) };
    }
    default:
      return node;
  }
}
