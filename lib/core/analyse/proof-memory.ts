import { type Condition } from "@/lib/core/conditions/condition";
import { type FoundProfile } from "@/lib/core/space/find-profile";
import { type Region } from "@/lib/core/space/region";
import { emptyMemory, type SpaceMemory } from "@/lib/core/space/space-variables";
import { type Bundle } from "@/lib/core/vocabulary/bundle";

/** What was proved before: kept between edits, so that only what changed is asked again. */
export type ProofMemory = {
  readonly space: SpaceMemory;
  readonly answers: Map<number, FoundProfile>;
  /** Which of several regions clash, by the numbers of all of them. */
  readonly clashes: Map<string, readonly number[] | null>;
  /** The row of a group that is one too many, or null; by the group itself, as flows are never changed in place. */
  readonly rows: WeakMap<Condition, Condition | null>;
  readonly ids: Map<string, number>;
};

/** A memory of nothing yet. Good for one moment and one catalogue: begin anew when either changes. */
export const emptyProofMemory = (): ProofMemory => ({ space: emptyMemory(), answers: new Map(), clashes: new Map(), rows: new WeakMap(), ids: new Map() });

export type RegionNumber = (region: Region) => number;

/** Numbers regions by what they ask, not by where it stands in a bundle: after an edit, what asks the same has the same number. */
export function makeRegionNumbers({ ids }: ProofMemory, bundle: Bundle): RegionNumber {
  const known = new WeakMap<Region, number>();
  const predicates: number[] = [];
  const numberOf = (text: string): number => {
    const found = ids.get(text) ?? ids.size;
    ids.set(text, found);
    return found;
  };
  const ofPredicate = (index: number): number => (predicates[index] ??= numberOf(predicateKey(index)));
  const predicateKey = (index: number): string => {
    const predicate = bundle.predicates[index];
    if (predicate === undefined) return "?";
    if ("all" in predicate) return `all ${predicate.all.map(ofPredicate).join(" ")}`;
    if ("any" in predicate) return `any ${predicate.any.map(ofPredicate).join(" ")}`;
    if ("none" in predicate) return `none ${predicate.none.map(ofPredicate).join(" ")}`;
    const shape = "op" in predicate ? bundle.attributes[predicate.of] : null;
    return `${shape?.type ?? ""} ${shape?.purpose ?? ""} ${JSON.stringify(predicate)}`;
  };
  const ofRegion: RegionNumber = (region) => {
    const found = known.get(region) ?? numberOf(regionKey(region));
    known.set(region, found);
    return found;
  };
  const regionKey = (region: Region): string => {
    if ("truth" in region) return `${region.truth} ${ofPredicate(region.of)}`;
    if ("draw" in region) return `draw ${region.draw} ${region.ranges.join(" ")}`;
    if ("visitor" in region) return `visitor ${region.visitor}`;
    if ("not" in region) return `not ${ofRegion(region.not)}`;
    return "all" in region ? `every ${region.all.map(ofRegion).join(" ")}` : `some ${region.any.map(ofRegion).join(" ")}`;
  };
  return ofRegion;
}
