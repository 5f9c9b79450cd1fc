import { type Edit } from "./editor-state";
import { type Refusal } from "@/lib/core/flow/edits/refusal";
import { updateNode } from "@/lib/core/flow/edits/update-node";
import { nodeSchema } from "@/lib/core/nodes/node";
import { type ConditionId, type NodeId } from "@/lib/core/vocabulary/ids";
import { type Json } from "@/lib/std/json";
import { err } from "@/lib/std/result";

/** Gives one comparison of a card another value to compare with, wherever in the card's conditions it stands. */
export function changeOperand(node: NodeId, comparison: ConditionId, operand: Json): Edit<Refusal> {
  return (flow, random) => {
    const before = flow.nodes[node];
    const after = nodeSchema.safeParse(before === undefined ? undefined : withOperand(before, comparison, operand));
    return after.success ? updateNode(flow, { node: after.data }, random) : err({ tag: "no-such-node" });
  };
}

// Ids are unique in a flow, so the record that has this one is the comparison, whatever kind of card it is in.
function withOperand(value: unknown, id: ConditionId, operand: Json): unknown {
  if (Array.isArray(value)) return value.map((item) => withOperand(item, id, operand));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, withOperand(member, id, operand)] as const);
  const copy = Object.fromEntries(members);
  return copy["id"] === id && copy["kind"] === "comparison" ? { ...copy, operand } : copy;
}
