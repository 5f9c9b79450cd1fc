import { type Constraint } from "./constraint";
import { type Space } from "./make-space";
import { type Region } from "./region";
import { search } from "./search";

/**
 * Which of several regions play a part in a proof that they share nobody: a few of hundreds, though perhaps not the fewest.
 * Null: they share somebody, or it can't be told.
 */
export function clashing(space: Space, regions: readonly Region[], budget: { readonly steps: number }): readonly number[] | null {
  const constraints = regions.map(space.constraintOf);
  const whole: Constraint = { kind: "all", parts: constraints };
  const proofIn = (surely: boolean): ReadonlySet<Constraint> | null => {
    const used = new Set<Constraint>();
    return search(whole, space.domains(surely), { steps: budget.steps, used }).kind === "none" ? used : null;
  };
  // Among all values there can be; or, where that is no proof, among those that can be named.
  const used = proofIn(false) ?? proofIn(true);
  if (used === null) return null;
  const isUsed = (constraint: Constraint): boolean => used.has(constraint) || (constraint.kind === "all" && constraint.parts.some(isUsed));
  return constraints.flatMap((constraint, index) => (isUsed(constraint) ? [index] : []));
}
