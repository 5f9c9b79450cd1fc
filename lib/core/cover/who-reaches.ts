import { leavesOf, type CoverTarget } from "./cover-target";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { stepRegions } from "@/lib/core/space/program-regions";
import { nobody, type Region } from "@/lib/core/space/region";
import { type Program } from "@/lib/core/vocabulary/bundle";

/** Everybody who reaches a target, as a region: to be proved empty, or to be looked into. */
export function whoReaches(target: CoverTarget, { bundle }: LoadedBundle): Region {
  const program = bundle.campaigns.find(({ id }) => id === target.campaign);
  if (program === undefined) return nobody;
  const there = regionsOf(program).filter(({ step }) => step.node === target.node);
  const parts = there.flatMap(({ step, reach, ways }): readonly Region[] => {
    if (target.kind === "end") return "give" in step ? [reach] : [];
    if (target.kind === "way") return ways.filter(({ way, next }) => way === target.way && (way !== null || next === program.steps.length)).map(({ taken }) => taken);
    return "test" in step && leavesOf(bundle.predicates, step.test).includes(target.leaf) ? [{ all: [reach, { truth: target.truth, of: target.leaf }] }] : [];
  });
  return { any: parts };
}

type Regions = ReturnType<typeof stepRegions>["steps"];

// Regions share their parts, and a space remembers what it worked out for each: so they are made once.
const known = new WeakMap<Program, Regions>();

function regionsOf(program: Program): Regions {
  const found = known.get(program) ?? stepRegions(program).steps;
  known.set(program, found);
  return found;
}
