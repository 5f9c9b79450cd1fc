import { type Edit } from "./editor-state";
import { type Refusal } from "@/lib/core/flow/edits/refusal";
import { updateNode } from "@/lib/core/flow/edits/update-node";
import { nodeSchema } from "@/lib/core/nodes/node";
import { type ConditionId, type NodeId } from "@/lib/core/vocabulary/ids";
import { type Json } from "@/lib/std/json";
import { err } from "@/lib/std/result";

/** What a part of a condition is given in place: a comparison its value, an *is in* its audience. */
type Given = { readonly operand: Json } | { readonly audience: string };

/** Changes one part of a card's conditions, wherever in them it stands. */
export function changePart(node: NodeId, part: ConditionId, given: Given): Edit<Refusal> {
  return (flow, random) => {
    const before = flow.nodes[node];
    const after = nodeSchema.safeParse(before === undefined ? undefined : withGiven(before, part, given));
    return after.success ? updateNode(flow, { node: after.data }, random) : err({ tag: "no-such-node" });
  };
}

// Ids are unique in a flow, so the record that has this one is the part, whatever kind of card it is in.
function withGiven(value: unknown, id: ConditionId, given: Given): unknown {
  if (Array.isArray(value)) return value.map((item) => withGiven(item, id, given));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, withGiven(member, id, given)] as const);
  const copy = Object.fromEntries(members);
  return copy["id"] === id ? { ...copy, ...given } : copy;
}
