import { type Requirement } from "../requirement";
import { entryOf } from "@/lib/core/flow/graph";

export const hasPlacement: Requirement = {
  code: "no-placement",
  check({ flow }) {
    const entry = entryOf(flow);
    return entry?.placements.length === 0 ? [{ at: { node: entry.id, field: "placements" }, facts: {} }] : [];
  },
};
