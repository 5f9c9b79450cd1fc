import { type Requirement } from "../requirement";
import { entryOf } from "@/lib/core/flow/graph";

export const hasEntry: Requirement = {
  code: "no-entry",
  check: ({ flow }) => (entryOf(flow) === undefined ? [{ at: {}, facts: {} }] : []),
};
