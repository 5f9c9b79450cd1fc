import { type Requirement } from "../requirement";
import { edgeFrom, reachable, waysOutOf } from "@/lib/core/flow/graph";
import { inEnglish } from "@/lib/words/words";

export const waysLeadSomewhere: Requirement = {
  code: "way-out-leads-nowhere",
  check: ({ flow }) =>
    [...reachable(flow)].flatMap((node) =>
      waysOutOf(flow, node).flatMap(({ way, label, unnamed }) => (edgeFrom(flow, node, way) === undefined ? [{ at: { node, way }, facts: { way: label(inEnglish), ...(unnamed === undefined ? {} : { unnamed }) } }] : [])),
    ),
};
