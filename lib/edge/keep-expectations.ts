import { type Rejection } from "./verify-release";
import { decideFor } from "@/lib/delivery/decide-for";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";

/**
 * Runs a bundle's pinned promises, and a visitor of whom nothing is known, before it may answer anybody. Null: all kept. A bundle that is
 * well signed and still makes the evaluator fail is found here and not by a visitor.
 */
export function brokenExpectation(loaded: LoadedBundle, now: number): Rejection | null {
  try {
    decideFor(loaded, {}, { now });
    for (const { persona, profile, placement, variant } of loaded.bundle.expectations) {
      const got = decideFor(loaded, profile, { now, placements: [placement] }).placements[placement]?.variant?.id ?? null;
      if (got !== variant) return { tag: "expectation-broken", why: `${persona} would get ${got ?? "the default"} in ${placement}, not ${variant ?? "the default"}.` };
    }
    return null;
  } catch (fault) {
    return { tag: "expectation-broken", why: `The evaluator failed on it: ${fault instanceof Error ? fault.message : "unknown"}` };
  }
}
