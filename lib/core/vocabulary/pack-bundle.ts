import { type Bundle, type Predicate, type Program, type Step } from "./bundle";
import { makeNaming, type Naming } from "./naming";
import { stepKind, type Explanation, type PackedBundle, type PackedProgram, type PackedSplit, type PredicateRun, type VariantRun } from "./packed-bundle";

/** A bundle in the form that travels. `unpackBundle` gives the same bundle back. */
export function packBundle({ environment, attributes, operators, placements, predicates, variants, campaigns, expectations }: Bundle): PackedBundle {
  const naming = makeNaming();
  return {
    format: 2,
    environment,
    attributes,
    operators,
    placements,
    predicates: predicateRuns(predicates),
    variants: variantRuns(variants),
    campaigns: campaigns.map((program) => packedProgram(program, naming)),
    explain: explanationOf(campaigns),
    expectations,
  };
}

function predicateRuns(predicates: readonly Predicate[]): readonly PredicateRun[] {
  const runs: { readonly like: string; readonly own: Predicate[] }[] = [];
  for (const predicate of predicates) {
    const like = "op" in predicate ? JSON.stringify([predicate.of, predicate.op]) : Object.keys(predicate).join();
    const last = runs.at(-1);
    if (last?.like === like) last.own.push(predicate);
    else runs.push({ like, own: [predicate] });
  }
  return runs.map(({ own }) => runOf(own));
}

function runOf(own: readonly Predicate[]): PredicateRun {
  const [first] = own;
  if (first === undefined || "all" in first) return { all: own.flatMap((each) => ("all" in each ? [each.all] : [])) };
  if ("any" in first) return { any: own.flatMap((each) => ("any" in each ? [each.any] : [])) };
  if ("none" in first) return { none: own.flatMap((each) => ("none" in each ? [each.none] : [])) };
  if ("did" in first) return { did: own.flatMap((each) => ("did" in each ? [each.did] : [])) };
  return { of: first.of, op: first.op, with: own.flatMap((each) => ("op" in each ? [each.with] : [])) };
}

function variantRuns(variants: Bundle["variants"]): readonly VariantRun[] {
  const runs: { readonly contentType: string; readonly ids: string[]; readonly names: string[]; readonly contents: Bundle["variants"][number]["content"][] }[] = [];
  for (const { id, name, contentType, content } of variants) {
    let run = runs.at(-1);
    if (run?.contentType !== contentType) runs.push((run = { contentType, ids: [], names: [], contents: [] }));
    run.ids.push(id);
    run.names.push(name);
    run.contents.push(content);
  }
  return runs;
}

function packedProgram({ id, name, from, until, placements, holdout, steps }: Program, naming: Naming): PackedProgram {
  return {
    id,
    name,
    from,
    until,
    placements,
    holdout,
    steps: steps.flatMap((step, index) => packedStep(step, { placements, naming, onwards: (next) => (next === steps.length ? 0 : next - index) })),
    splits: steps.flatMap((step) => ("split" in step ? [packedSplit(step)] : [])),
  };
}

type Packing = { readonly placements: readonly string[]; readonly naming: Naming; readonly onwards: (next: number) => number };

function packedStep(step: Step, { placements, naming, onwards }: Packing): readonly number[] {
  if ("test" in step) return [stepKind.test, step.test, onwards(step.yes), onwards(step.no), onwards(step.unknown)];
  if ("split" in step) return [stepKind.split, ...step.arms.map(({ next }) => onwards(next))];
  // What a card holds for a placement that its campaign does not have is never shown.
  const given = Object.entries(step.give).filter(([placement]) => placements.includes(placement));
  return [stepKind.give, given.length, ...given.flatMap(([placement, variant]) => [placements.indexOf(placement), naming.numberOf(variant)])];
}

function packedSplit({ split, node, arms, fallback }: Extract<Step, { split: string }>): PackedSplit {
  const ranges = arms.flatMap((arm, place) => arm.ranges.flatMap(([from, to]) => [from, to, place]));
  return { seed: split, node, arms: arms.map(({ arm }) => arm), ranges, fallback: Math.max(0, arms.findIndex(({ arm }) => arm === fallback)) };
}

function explanationOf(campaigns: readonly Program[]): Explanation {
  const nodes: string[] = [];
  const lengths: number[] = [];
  const places = new Map<string, number>();
  const naming = makeNaming();
  const taken: number[] = [];
  const numberOf = (way: string | null): number => {
    if (way !== null && !places.has(way)) places.set(way, places.size);
    return naming.numberOf(way === null ? null : (places.get(way) ?? null));
  };
  for (const step of campaigns.flatMap(({ steps }) => steps)) {
    if ("split" in step) continue;
    if (nodes.at(-1) === step.node) lengths.push((lengths.pop() ?? 0) + 1);
    else lengths.push(nodes.push(step.node) > 0 ? 1 : 0);
    if ("test" in step) taken.push(numberOf(step.ways.yes), numberOf(step.ways.no), numberOf(step.ways.unknown));
  }
  return { nodes, lengths, ways: [...places.keys()], taken };
}
