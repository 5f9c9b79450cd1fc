import { everyone, truthIn, type Region } from "./region";
import { pieces, isCovered, type Range } from "./draws";
import { type Program, type Step } from "@/lib/core/vocabulary/bundle";
import { type Truth } from "@/lib/core/vocabulary/truth";

/** One way on from a step, for those who stand there. */
export type StepWay = { readonly way: string | null; readonly next: number; readonly here: Region; readonly taken: Region };

/** A step, who comes to it, and who leaves it by each way. */
export type StepRegion = { readonly step: Step; readonly reach: Region; readonly ways: readonly StepWay[] };

/** For each step of a program, and for its end: who comes there, and who goes on by which way. Regions share their parts. */
export function stepRegions(program: Program): { readonly steps: readonly StepRegion[]; readonly end: Region } {
  const arriving: Region[][] = Array.from({ length: program.steps.length + 1 }, () => []);
  arriving[0]?.push(everyone);
  const steps = program.steps.map((step, index): StepRegion => {
    const reach = joined(arriving[index] ?? []);
    const ways = waysFrom(step).map(({ way, next, here }): StepWay => ({ way, next, here, taken: { all: [reach, here] } }));
    for (const { next, taken } of ways) arriving[next]?.push(taken);
    return { step, reach, ways };
  });
  return { steps, end: joined(arriving[program.steps.length] ?? []) };
}

const joined = (parts: readonly Region[]): Region => {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { any: parts };
};

type Way = Pick<StepWay, "way" | "next" | "here">;

function waysFrom(step: Step): readonly Way[] {
  if ("give" in step) return [];
  if ("split" in step) return waysOfSplit(step);
  const groups = new Map<string, { readonly way: string | null; readonly next: number; readonly truths: Truth[] }>();
  for (const truth of ["yes", "no", "unknown"] as const) {
    const key = `${step[truth]} ${step.ways[truth]}`;
    const group = groups.get(key) ?? { way: step.ways[truth], next: step[truth], truths: [] };
    group.truths.push(truth);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ way, next, truths }) => ({ way, next, here: truthIn(step.test, truths) }));
}

/** The first arm that owns a number has it; whoever has no number, or one that no arm owns, takes the fallback. */
function waysOfSplit({ split, arms, fallback }: Extract<Step, { split: string }>): readonly Way[] {
  const own = pieces(arms.flatMap(({ ranges }) => ranges.flat()));
  const ownerOf = (piece: Range): number => arms.findIndex(({ ranges }) => isCovered(piece, ranges));
  const last = arms.findIndex(({ arm }) => arm === fallback);
  const spare = last === -1 ? 0 : last;
  return arms.map(({ arm, next }, index): Way => {
    const ranges = own.filter((piece) => ownerOf(piece) === index || (index === spare && ownerOf(piece) === -1));
    const drawn: Region = { draw: split, ranges };
    return { way: arm, next, here: index === spare ? { any: [drawn, { visitor: "unknown" }] } : drawn };
  });
}
