import { type Rule } from "../rule";
import { entryOf, reachable } from "@/lib/core/flow/graph";

/** A placement the campaign has and never fills. */
export const neverShows: Rule = {
  code: "placement-never-filled",
  severity: "info",
  check({ flow }) {
    const entry = entryOf(flow);
    if (entry === undefined) return [];
    const live = reachable(flow);
    const filled = new Set(Object.values(flow.nodes).flatMap((node) => (node.kind === "show" && live.has(node.id) ? Object.keys(node.variants) : [])));
    return entry.placements.flatMap((placement) => (filled.has(placement) ? [] : [{ at: { node: entry.id, placement }, facts: { placement } }]));
  },
};
