import { makeEngine, type Engine } from "./engine";
import { makePrograms, type Programs, type Shared } from "./programs";
import { type FindOperator } from "./ready-predicate";
import { type PackedBundle } from "@/lib/core/vocabulary/packed-bundle";

/** A bundle that was validated whole and laid out once; evaluating it cannot fail. */
export type ReadyBundle = {
  readonly engine: Engine;
  readonly programs: Programs;
  /** Operators the bundle names and this evaluator does not have. */
  readonly unsupported: readonly string[];
};

/** Lays out what was validated. Operators come from outside, so that an evaluator carries those that it needs. */
export const readyBundle = (packed: PackedBundle, shared: Shared, find: FindOperator): ReadyBundle => ({
  engine: makeEngine(packed, find),
  programs: makePrograms(packed, shared),
  unsupported: packed.operators.filter((id) => find(id) === undefined),
});
