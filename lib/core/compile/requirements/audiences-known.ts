import { conditionPlaces } from "../condition-places";
import { type Requirement } from "../requirement";

export const audiencesKnown: Requirement = {
  code: "unknown-audience",
  check: ({ flow }, library) =>
    conditionPlaces(flow, library).flatMap(({ part, at }) =>
      part.kind === "audience" && !library.audiences.has(part.audience) ? [{ at, facts: { audience: part.audience } }] : [],
    ),
};
