import { conditionPlaces, insideAudience } from "../condition-places";
import { attributeInOperand } from "@/lib/core/operators/attribute-in-operand";
import { type Requirement } from "../requirement";

export const attributesKnown: Requirement = {
  code: "unknown-attribute",
  check: ({ flow }, library) =>
    conditionPlaces(flow, library).flatMap((place) => {
      if (place.part.kind !== "comparison") return [];
      const read = [place.part.attribute, attributeInOperand(place.part.operand) ?? ""];
      const gone = read.filter((key) => key !== "" && !library.attributes.has(key));
      return gone.map((attribute) => ({ at: place.at, facts: { attribute, ...insideAudience(place) } }));
    }),
};
