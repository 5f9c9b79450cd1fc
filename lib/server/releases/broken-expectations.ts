import "server-only";
import { type FieldProblem } from "@/lib/api/problem";
import { decide } from "@/lib/core/evaluate/decide";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";

/** The pinned promises that a bundle would break, tried with the same evaluator that will answer visitors. */
export function brokenExpectations(loaded: LoadedBundle, now: number): readonly FieldProblem[] {
  return loaded.bundle.expectations.flatMap(({ persona, profile, placement, variant }) => {
    const decision = decide(loaded, profileFromJson(profile, loaded.door), { now, placements: [placement] });
    const got = decision.placements[placement]?.variant?.id ?? null;
    return got === variant ? [] : [{ pointer: "/campaigns", detail: `${persona} must get ${variant ?? "the default"} in ${placement} and would get ${got ?? "the default"}` }];
  });
}
