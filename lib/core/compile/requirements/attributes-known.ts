import { conditionPlaces, insideAudience } from "../condition-places";
import { type Requirement } from "../requirement";

export const attributesKnown: Requirement = {
  code: "unknown-attribute",
  check: ({ flow }, library) =>
    conditionPlaces(flow, library).flatMap((place) => {
      if (place.part.kind !== "comparison" || place.part.attribute === "" || library.attributes.has(place.part.attribute)) return [];
      return [{ at: place.at, facts: { attribute: place.part.attribute, ...insideAudience(place) } }];
    }),
};
