import { makeRegionNumbers, type ProofMemory } from "./proof-memory";
import { compile } from "@/lib/core/compile/compile";
import { indexOf, type LibraryIndex } from "@/lib/core/compile/library-index";
import { type Names } from "@/lib/core/conditions/condition-sentence";
import { loadBundle } from "@/lib/core/evaluate/load-bundle";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { namesOf } from "@/lib/core/flow/names";
import { clashing } from "@/lib/core/space/clashing";
import { findProfile, type FoundProfile } from "@/lib/core/space/find-profile";
import { makeSpace, type Space } from "@/lib/core/space/make-space";
import { stepRegions, type StepRegion } from "@/lib/core/space/program-regions";
import { everyone, nobody, type Region } from "@/lib/core/space/region";
import { type Program } from "@/lib/core/vocabulary/bundle";
import { type Words } from "@/lib/words/words";

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
  /** What was said of a condition before; a condition that was not edited is the same object. */
  readonly rows: ProofMemory["rows"];
  /** Which of these play a part in a proof that they share nobody; asked once, also over edits. */
  readonly clashing: (regions: readonly Region[]) => readonly number[] | null;
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

export type ProofOptions = { readonly library: Library; readonly now: number; readonly memory: ProofMemory; /** What the facts that are words are said in. */ readonly say: Words };

/** What a question may take, with hundreds of them to ask while somebody edits. */
const steps = 400;

/** Null: something is in the way of compiling, which is said elsewhere. */
export function makeProof(sources: readonly CampaignSource[], { library, now, memory, say }: ProofOptions): Proof | null {
  const compiled = compile(sources, { environment: "check", library });
  if (!compiled.ok) return null;
  const loaded = loadBundle(compiled.value.bundle);
  if (!loaded.ok) return null;
  const space = makeSpace(loaded.value, { now }, memory.space);
  const numberOf = makeRegionNumbers(memory, loaded.value.bundle);
  const ask = (region: Region): FoundProfile => {
    const key = numberOf(region);
    const found = memory.answers.get(key) ?? findProfile(space, region, { steps });
    memory.answers.set(key, found);
    return found;
  };
  const clashes = (regions: readonly Region[]): readonly number[] | null => {
    const key = regions.map(numberOf).join(" ");
    const known = memory.clashes.get(key);
    if (known !== undefined) return known;
    const found = clashing(space, regions, { steps });
    memory.clashes.set(key, found);
    return found;
  };
  const campaigns = sources.flatMap((source, index) => {
    const program = loaded.value.bundle.campaigns[index];
    return program === undefined ? [] : [provenCampaign(source, program)];
  });
  return { campaigns, library: indexOf(library), names: namesOf(library, say), now, space, predicateOf: compiled.value.predicateOf, ask, clashing: clashes, rows: memory.rows };
}

function provenCampaign(source: CampaignSource, program: Program): ProvenCampaign {
  const { steps, end } = stepRegions(program);
  const [first, taken] = [new Map<string, Region>(), new Map<string, Region[]>()];
  for (const { step, reach, ways } of steps) {
    // Whoever comes to a node comes to its first step.
    if (!first.has(step.node)) first.set(step.node, reach);
    for (const each of ways) {
      const key = `${step.node} ${each.way ?? ""}`;
      const known = taken.get(key);
      if (known === undefined) taken.set(key, [each.taken]);
      else known.push(each.taken);
    }
  }
  return { source, program, steps, end, reach: (node) => first.get(node) ?? everyone, taken: (node, way) => joined(taken.get(`${node} ${way}`) ?? []) };
}

function joined(parts: readonly Region[]): Region {
  const [only] = parts;
  if (only === undefined) return nobody;
  return parts.length === 1 ? only : { any: parts };
}
