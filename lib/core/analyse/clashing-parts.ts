import { type Proof } from "./proof";
import { smallestClash } from "./smallest-clash";
import { type Condition } from "@/lib/core/conditions/condition";
import { type Region } from "@/lib/core/space/region";

/** The fewest rows of a condition that nobody can fulfil together. */
export function clashingParts(condition: Condition, proof: Proof): readonly Condition[] {
  const parts = joinedParts(condition);
  const yes = (part: Condition): Region => ({ truth: "yes", of: proof.predicateOf.get(part.id) ?? -1 });
  return smallestClash(parts, (kept) => proof.ask({ all: kept.map(yes) }).kind === "none");
}

/** The rows that must all hold: a group of all is as good as what is in it. */
const joinedParts = (condition: Condition): readonly Condition[] => (condition.kind === "group" && condition.match === "all" ? condition.parts.flatMap(joinedParts) : [condition]);
