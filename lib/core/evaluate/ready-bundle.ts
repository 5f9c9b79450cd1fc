import { type ProfileDoor } from "./profile-door";
import { type Meaning } from "./meaning";
import { makeEngine, type Engine } from "./engine";
import { makePrograms, type Programs, type Shared } from "./programs";
import { zoneOfBundle } from "@/lib/core/vocabulary/bundle-format";
import { type PackedBundle } from "@/lib/core/vocabulary/packed-bundle";

/** A bundle that was validated whole and laid out once; evaluating it cannot fail. */
export type ReadyBundle = {
  readonly engine: Engine;
  readonly programs: Programs;
  /** How the profiles are read that it decides for. */
  readonly door: ProfileDoor;
  /** Operators the bundle names and this evaluator does not have. */
  readonly unsupported: readonly string[];
};

/** Lays out what was validated. What its rules mean comes from outside, so that an evaluator carries the operators that it needs. */
export function readyBundle(packed: PackedBundle, shared: Shared, { find, readers, armRule }: Meaning): ReadyBundle {
  const door: ProfileDoor = { attributes: packed.attributes, zone: zoneOfBundle(packed), readers };
  return {
    engine: makeEngine(packed, { door, find }),
    programs: makePrograms(packed, { ...shared, armRule }),
    door,
    unsupported: packed.operators.filter((id) => find(id) === undefined),
  };
}
