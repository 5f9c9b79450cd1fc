import { type Bundle, type BundleVariant, type Predicate, type Program, type Step } from "./bundle";
import { spelledOutFormat } from "./bundle-format";
import { makeNaming, type Naming } from "./naming";
import { stepKind, type Explanation, type PackedBundle, type PackedProgram, type PackedSplit, type PredicateRun } from "./packed-bundle";

/**
 * A packed bundle spelled out, for whoever reads rules rather than answering by them: findings, explanations, differences. Its parts are
 * made when somebody first reads them, as most who load a bundle never do. What comes in was validated.
 */
export function unpackBundle(packed: PackedBundle, variants: readonly BundleVariant[]): Bundle {
  const { environment, attributes, operators, placements, expectations } = packed;
  let predicates: Bundle["predicates"] | undefined;
  let campaigns: Bundle["campaigns"] | undefined;
  return {
    ...spelledOutFormat(packed),
    environment,
    attributes,
    operators,
    get predicates() {
      return (predicates ??= packed.predicates.flatMap(predicatesOf));
    },
    variants,
    placements,
    get campaigns() {
      return (campaigns ??= programsOf(packed));
    },
    expectations,
  };
}

function predicatesOf(run: PredicateRun): readonly Predicate[] {
  if ("of" in run) return run.with.map((operand) => ({ op: run.op, of: run.of, with: operand }));
  if ("did" in run) return run.did.map((did) => ({ did }));
  if ("all" in run) return run.all.map((all) => ({ all }));
  return "any" in run ? run.any.map((any) => ({ any })) : run.none.map((none) => ({ none }));
}

type Telling = { readonly variants: Naming; readonly nodeOf: () => string; readonly wayOf: () => string | null };

function programsOf({ campaigns, explain }: PackedBundle): readonly Program[] {
  const telling: Telling = { variants: makeNaming(), nodeOf: nodesOf(explain), wayOf: waysOf(explain) };
  return campaigns.map(({ id, name, from, until, placements, holdout, ...program }) => ({ id, name, from, until, placements, holdout, steps: stepsOf({ placements, ...program }, telling) }));
}

function nodesOf({ nodes, lengths }: Explanation): () => string {
  let [node, left] = [-1, 0];
  return () => {
    while (left === 0 && node < nodes.length) {
      node += 1;
      left = lengths[node] ?? 0;
    }
    left -= 1;
    return nodes[node] ?? "";
  };
}

function waysOf({ ways, taken }: Explanation): () => string | null {
  const naming = makeNaming();
  let at = 0;
  return () => {
    const way = naming.indexOf(taken[at] ?? 0);
    at += 1;
    return way === null ? null : (ways[way] ?? null);
  };
}

function stepsOf({ steps: numbers, splits, placements }: Pick<PackedProgram, "steps" | "splits" | "placements">, telling: Telling): readonly Step[] {
  const count = stepCount({ steps: numbers, splits });
  const steps: Step[] = [];
  let [at, split] = [0, 0];
  const read = (): number => numbers[at++] ?? 0;
  const next = (): number => {
    const onwards = read();
    return onwards === 0 ? count : steps.length + onwards;
  };
  while (at < numbers.length) {
    const kind = read();
    if (kind === stepKind.test) {
      const test = read();
      const [yes, no, unknown] = [next(), next(), next()];
      steps.push({ test, node: telling.nodeOf(), yes, no, unknown, ways: { yes: telling.wayOf(), no: telling.wayOf(), unknown: telling.wayOf() } });
    } else if (kind === stepKind.split) {
      steps.push(splitStep(splits[split++], next));
    } else {
      const given = Array.from({ length: read() }, (): [string, number | null] => [placements[read()] ?? "", telling.variants.indexOf(read())]);
      steps.push({ give: Object.fromEntries(given), node: telling.nodeOf() });
    }
  }
  return steps;
}

function splitStep(split: PackedSplit | undefined, next: () => number): Step {
  if (split === undefined) throw new Error("a step without its split was not validated");
  const { seed, node, arms, ranges, fallback } = split;
  return {
    split: seed,
    node,
    arms: arms.map((arm, place) => ({ arm, ranges: rangesOf(ranges, place), next: next() })),
    fallback: arms[fallback] ?? "",
  };
}

const rangesOf = (ranges: readonly number[], place: number): readonly (readonly [number, number])[] =>
  ranges.flatMap((own, at): [number, number][] => (at % 3 === 2 && own === place ? [[ranges[at - 2] ?? 0, ranges[at - 1] ?? 0]] : []));

/** How many steps a program's numbers are. */
export function stepCount({ steps, splits }: Pick<PackedProgram, "steps" | "splits">): number {
  let [count, at, split] = [0, 0, 0];
  while (at < steps.length) {
    if (steps[at] === stepKind.test) at += 5;
    else if (steps[at] === stepKind.split) at += 1 + (splits[split++]?.arms.length ?? 0);
    else at += 2 + 2 * (steps[at + 1] ?? 0);
    count += 1;
  }
  return count;
}
