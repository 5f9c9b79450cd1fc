import { type Requirement } from "../requirement";
import { edgeFrom, reachable, waysOutOf } from "@/lib/core/flow/graph";

export const waysLeadSomewhere: Requirement = {
  code: "way-out-leads-nowhere",
  check: ({ flow }) =>
    [...reachable(flow)].flatMap((node) =>
      waysOutOf(flow, node).flatMap(({ way, label }) => (edgeFrom(flow, node, way) === undefined ? [{ at: { node, way }, facts: { way: label } }] : [])),
    ),
};
