import { variablesOf, type Constraint } from "./constraint";
import { visitorDrawing } from "./draws";
import { holdsFor } from "./holds-for";
import { type Space } from "./make-space";
import { type Region } from "./region";
import { search } from "./search";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

/** Somebody in a region; or that there is nobody, proved or as far as was looked; or that the steps did not reach. */
export type FoundProfile = { readonly kind: "found"; readonly profile: ProfileJson } | { readonly kind: "none"; readonly certainty: "proved" | "possible" } | { readonly kind: "undecided" };

/** How many tries a question may take before it is left undecided. */
export const defaultSteps = 2000;

/** Looks for somebody in a region. Whoever is found was asked about by the real evaluator first. */
export function findProfile(space: Space, region: Region, budget: { readonly steps: number } = { steps: defaultSteps }): FoundProfile {
  const constraint = space.constraintOf(region);
  const found = search(constraint, space.domains(true), { steps: budget.steps });
  if (found.kind === "spent") return { kind: "undecided" };
  if (found.kind === "found") return confirmed(space, { region, constraint, cells: found.cells });
  // Nobody whom we can name. Only where values that we did not think of make no difference either is that a proof.
  const wider = search(constraint, space.domains(false), { steps: budget.steps });
  return { kind: "none", certainty: wider.kind === "none" ? "proved" : "possible" };
}

function confirmed(space: Space, { region, constraint, cells }: { readonly region: Region; readonly constraint: Constraint; readonly cells: readonly number[] }): FoundProfile {
  const { profile, identified, draws } = space.profileOf(cells, () => variablesOf([constraint]));
  const visitor = identified ? visitorDrawing(draws) : null;
  if (identified && visitor === null) return { kind: "undecided" };
  const whole: ProfileJson = visitor === null ? profile : { visitor, ...profile };
  return holdsFor(space.loaded, whole, space.now)(region) ? { kind: "found", profile: whole } : { kind: "undecided" };
}
