import { makeRegionNumbers, type ProofMemory } from "./proof-memory";
import { compile } from "@/lib/core/compile/compile";
import { indexOf, type LibraryIndex } from "@/lib/core/compile/library-index";
import { type Names } from "@/lib/core/conditions/condition-sentence";
import { loadBundle } from "@/lib/core/evaluate/load-bundle";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { namesOf } from "@/lib/core/flow/names";
import { findProfile, type FoundProfile } from "@/lib/core/space/find-profile";
import { makeSpace, type Space } from "@/lib/core/space/make-space";
import { stepRegions, type StepRegion } from "@/lib/core/space/program-regions";
import { everyone, nobody, type Region } from "@/lib/core/space/region";
import { type Program } from "@/lib/core/vocabulary/bundle";

/** Finished campaigns as they would go out, ready to be asked who can come where. */
export type Proof = {
  readonly campaigns: readonly ProvenCampaign[];
  readonly library: LibraryIndex;
  readonly names: Names;
  readonly now: number;
  readonly space: Space;
  /** The number of a condition's predicate. */
  readonly predicateOf: ReadonlyMap<string, number>;
  /** Who lies in a region; asked once, also over edits. */
  readonly ask: (region: Region) => FoundProfile;
};

export type ProvenCampaign = {
  readonly source: CampaignSource;
  readonly program: Program;
  readonly steps: readonly StepRegion[];
  readonly end: Region;
  /** Everybody who comes to a node; everybody, where the node asks nothing. */
  readonly reach: (node: string) => Region;
  /** Everybody who leaves a node by this way. */
  readonly taken: (node: string, way: string) => Region;
};

export type ProofOptions = { readonly library: Library; readonly now: number; readonly memory: ProofMemory };

/** Null: something is in the way of compiling, which is said elsewhere. */
export function makeProof(sources: readonly CampaignSource[], { library, now, memory }: ProofOptions): Proof | null {
  const compiled = compile(sources, { environment: "check", library });
  if (!compiled.ok) return null;
  const loaded = loadBundle(compiled.value.bundle);
  if (!loaded.ok) return null;
  const space = makeSpace(loaded.value, { now }, memory.space);
  const numberOf = makeRegionNumbers(memory, loaded.value.bundle);
  const ask = (region: Region): FoundProfile => {
    const key = numberOf(region);
    const found = memory.answers.get(key) ?? findProfile(space, region);
    memory.answers.set(key, found);
    return found;
  };
  const campaigns = sources.flatMap((source, index) => {
    const program = loaded.value.bundle.campaigns[index];
    return program === undefined ? [] : [provenCampaign(source, program)];
  });
  return { campaigns, library: indexOf(library), names: namesOf(library), now, space, predicateOf: compiled.value.predicateOf, ask };
}

function provenCampaign(source: CampaignSource, program: Program): ProvenCampaign {
  const { steps, end } = stepRegions(program);
  const byNode = new Map<string, StepRegion[]>();
  for (const each of steps) {
    const own = byNode.get(each.step.node);
    if (own === undefined) byNode.set(each.step.node, [each]);
    else own.push(each);
  }
  const taken = new Map<string, Region>();
  return {
    source,
    program,
    steps,
    end,
    // Whoever comes to a node comes to its first step.
    reach: (node) => byNode.get(node)?.[0]?.reach ?? everyone,
    taken(node, way) {
      const key = `${node} ${way}`;
      const found = taken.get(key) ?? joined((byNode.get(node) ?? []).flatMap(({ ways }) => ways.flatMap((each) => (each.way === way ? [each.taken] : []))));
      taken.set(key, found);
      return found;
    },
  };
}

function joined(parts: readonly Region[]): Region {
  const [only] = parts;
  if (only === undefined) return nobody;
  return parts.length === 1 ? only : { any: parts };
}
