import { type Requirement } from "../requirement";
import { entryOf } from "@/lib/core/flow/graph";

export const scheduleInOrder: Requirement = {
  code: "ends-before-it-begins",
  check({ flow }) {
    const entry = entryOf(flow);
    if (entry === undefined || entry.schedule.from === null || entry.schedule.until === null) return [];
    return Date.parse(entry.schedule.from) < Date.parse(entry.schedule.until) ? [] : [{ at: { node: entry.id, field: "schedule" }, facts: {} }];
  },
};
