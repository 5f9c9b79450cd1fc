import { type Requirement } from "../requirement";
import { entryOf, reachable } from "@/lib/core/flow/graph";

/** Placements that are gone, and variants for a placement that the campaign does not have. */
export const placementsKnown: Requirement = {
  code: "unknown-placement",
  check({ flow }, library) {
    const entry = entryOf(flow);
    const own = new Set(entry?.placements);
    const gone = [...own].filter((placement) => !library.placements.has(placement));
    const live = reachable(flow);
    const strange = Object.values(flow.nodes).flatMap((node) =>
      node.kind === "show" && live.has(node.id)
        ? Object.keys(node.variants).flatMap((placement) => (own.has(placement) ? [] : [{ at: { node: node.id, placement }, facts: { placement } }]))
        : [],
    );
    return [...gone.map((placement) => ({ at: { ...(entry === undefined ? {} : { node: entry.id }), placement }, facts: { placement } })), ...strange];
  },
};
