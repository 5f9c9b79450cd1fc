import { type Flow } from "@/lib/core/flow/flow";
import { type NoteNode } from "@/lib/core/nodes/node";

export type Notes = ReadonlyMap<string, readonly NoteNode[]>;

/** Notes by the card they stand beside; under the empty text those that stand alone. */
export function notesByNode(flow: Flow): Notes {
  const groups = new Map<string, NoteNode[]>();
  for (const node of Object.values(flow.nodes)) {
    if (node.kind !== "note") continue;
    const near = node.near !== null && flow.nodes[node.near] !== undefined && flow.nodes[node.near]?.kind !== "note" ? node.near : "";
    groups.set(near, [...(groups.get(near) ?? []), node]);
  }
  return groups;
}
