import { branchesNotBegun } from "./branches-not-begun";
import { wayFacts } from "./way-facts";
import { conditionPlaces, insideAudience, type ConditionPlace } from "../condition-places";
import { type Requirement } from "../requirement";
import { type Flow } from "@/lib/core/flow/flow";

/**
 * `all` of nothing is everybody and `any` of nothing nobody; neither is what an empty box looks like, so it may not go out.
 * Of a branch that leads nowhere either, both are said at once: its name is in the facts.
 */
export const groupsSaySomething: Requirement = {
  code: "empty-group",
  check: ({ flow }, library) =>
    conditionPlaces(flow, library).flatMap((place) =>
      place.part.kind === "group" && place.part.parts.length === 0 ? [{ at: place.at, facts: { ...insideAudience(place), ...notBegunFacts(flow, place) } }] : [],
    ),
};

function notBegunFacts(flow: Flow, { at, audience }: ConditionPlace): Readonly<Record<string, string | number>> {
  const branch = audience === null ? branchesNotBegun(flow, at.node).find(({ way }) => way === at.way) : undefined;
  return branch === undefined ? {} : wayFacts(branch);
}
