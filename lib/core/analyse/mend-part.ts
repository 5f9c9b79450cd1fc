import { type Condition } from "@/lib/core/conditions/condition";
import { putNode } from "@/lib/core/flow/edits/changes";
import { type Flow } from "@/lib/core/flow/flow";
import { type Patch } from "@/lib/core/flow/patch";
import { type FlowNode } from "@/lib/core/nodes/node";

type Mend = { readonly flow: Flow; readonly node: FlowNode; /** The part's own id. */ readonly id: string; readonly mended: (part: Condition) => Condition };

/** The edit that puts another part in the place of one, wherever in a node's conditions it stands; none where it stands in no condition of this node. */
export function mendPart({ flow, node, id, mended }: Mend): Patch {
  const within = (condition: Condition): Condition => {
    if (condition.id === id) return mended(condition);
    return condition.kind === "group" ? { ...condition, parts: condition.parts.map(within) } : condition;
  };
  if (node.kind === "decision") return [putNode(flow, { ...node, branches: node.branches.map((branch) => ({ ...branch, condition: within(branch.condition) })) })];
  return node.kind === "entry" && node.eligible !== null ? [putNode(flow, { ...node, eligible: within(node.eligible) })] : [];
}
