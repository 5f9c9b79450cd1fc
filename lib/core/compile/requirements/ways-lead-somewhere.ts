import { branchesNotBegun } from "./branches-not-begun";
import { wayFacts } from "./way-facts";
import { type Requirement } from "../requirement";
import { edgeFrom, reachable, waysOutOf } from "@/lib/core/flow/graph";

export const waysLeadSomewhere: Requirement = {
  code: "way-out-leads-nowhere",
  check: ({ flow }) =>
    [...reachable(flow)].flatMap((node) => {
      const open = waysOutOf(flow, node).filter(({ way }) => edgeFrom(flow, node, way) === undefined);
      const notBegun = new Set(open.length === 0 ? [] : branchesNotBegun(flow, node).map(({ way }) => way));
      return open.flatMap((named) => (notBegun.has(named.way) ? [] : [{ at: { node, way: named.way }, facts: wayFacts(named) }]));
    }),
};
