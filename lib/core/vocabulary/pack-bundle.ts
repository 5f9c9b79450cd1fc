import { type Bundle, type Predicate, type Program, type Step } from "./bundle";
import { packedFormat } from "./bundle-format";
import { makeNaming, type Naming } from "./naming";
import { stepKind, type Explanation, type PackedBundle, type PackedProgram, type PackedSplit, type PredicateRun, type VariantRun } from "./packed-bundle";

/** A bundle in the form that travels. `unpackBundle` gives the same bundle back. */
export function packBundle(bundle: Bundle): PackedBundle {
  const { environment, attributes, operators, placements, predicates, variants, campaigns, expectations } = bundle;
  const naming = makeNaming();
  return {
    ...packedFormat(bundle),
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
  const runs: Predicate[][] = [];
  let run: Predicate[] = [];
  for (const predicate of predicates) {
    const [first] = run;
    if (first === undefined || !isLike(first, predicate)) runs.push((run = []));
    run.push(predicate);
  }
  return runs.map(runOf);
}

function isLike(one: Predicate, other: Predicate): boolean {
  if ("op" in one) return "op" in other && one.of === other.of && one.op === other.op;
  if ("all" in one) return "all" in other;
  if ("any" in one) return "any" in other;
  return "none" in one ? "none" in other : "did" in other;
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
  const runs: Bundle["variants"][number][][] = [];
  for (const variant of variants) {
    const run = runs.at(-1);
    if (run?.[0]?.contentType === variant.contentType) run.push(variant);
    else runs.push([variant]);
  }
  return runs.map((run) => ({
    contentType: run[0]?.contentType ?? "",
    ids: run.map(({ id }) => id),
    names: run.map(({ name }) => name),
    contents: run.map(({ content }) => content),
    ...(run.some(({ texts }) => texts !== undefined) ? { texts: run.map(({ texts }) => texts ?? null) } : {}),
  }));
}

function packedProgram({ id, name, from, until, placements, holdout, steps }: Program, naming: Naming): PackedProgram {
  return {
    id,
    name,
    from,
    until,
    placements,
    holdout,
    steps: packedSteps(steps, placements, naming),
    splits: steps.flatMap((step) => ("split" in step ? [packedSplit(step)] : [])),
  };
}

function packedSteps(steps: readonly Step[], placements: readonly string[], naming: Naming): readonly number[] {
  const numbers: number[] = [];
  for (const [index, step] of steps.entries()) {
    const onwards = (next: number): number => (next === steps.length ? 0 : next - index);
    if ("test" in step) numbers.push(stepKind.test, step.test, onwards(step.yes), onwards(step.no), onwards(step.unknown));
    else if ("split" in step) numbers.push(stepKind.split, ...step.arms.map(({ next }) => onwards(next)));
    else {
      // What a card holds for a placement that its campaign does not have is never shown.
      const given = Object.keys(step.give).filter((placement) => placements.includes(placement));
      numbers.push(stepKind.give, given.length);
      for (const placement of given) numbers.push(placements.indexOf(placement), naming.numberOf(step.give[placement] ?? null));
    }
  }
  return numbers;
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
