import { conditionPlaces } from "../condition-places";
import { type LibraryIndex } from "../library-index";
import { type Requirement } from "../requirement";
import { partsOfCondition } from "@/lib/core/conditions/parts-of-condition";

/** How far audiences may name audiences. */
const nestingLimit = 8;

/** An audience that leads back to itself, or nests further than anybody could read. */
export const audiencesWithoutCircle: Requirement = {
  code: "audience-cycle",
  check: ({ flow }, library) =>
    conditionPlaces(flow, library).flatMap(({ part, at, audience }) =>
      audience === null && part.kind === "audience" && nestsTooFar(part.audience, library) ? [{ at, facts: { audience: part.audience } }] : [],
    ),
};

/** Goes down level by level: a circle never runs out of levels, so the limit finds both. */
function nestsTooFar(start: string, library: LibraryIndex): boolean {
  let level: ReadonlySet<string> = new Set([start]);
  for (let depth = 0; depth < nestingLimit; depth += 1) {
    level = new Set([...level].flatMap((id) => namedBy(id, library)));
    if (level.size === 0) return false;
  }
  return true;
}

function namedBy(id: string, library: LibraryIndex): readonly string[] {
  const audience = library.audiences.get(id);
  return audience === undefined ? [] : partsOfCondition(audience.condition).flatMap((part) => (part.kind === "audience" ? [part.audience] : []));
}
