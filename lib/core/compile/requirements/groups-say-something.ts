import { conditionPlaces, insideAudience } from "../condition-places";
import { type Requirement } from "../requirement";

/** `all` of nothing is everybody and `any` of nothing nobody; neither is what an empty box looks like, so it may not go out. */
export const groupsSaySomething: Requirement = {
  code: "empty-group",
  check: ({ flow }, library) =>
    conditionPlaces(flow, library).flatMap((place) =>
      place.part.kind === "group" && place.part.parts.length === 0 ? [{ at: place.at, facts: insideAudience(place) }] : [],
    ),
};
