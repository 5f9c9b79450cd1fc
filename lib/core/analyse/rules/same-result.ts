import { type ProofRule } from "../proof-rule";
import { type Bundle, type Program } from "@/lib/core/vocabulary/bundle";
import { type Json } from "@/lib/std/json";

/** A card that parts people who then all get the same. */
export const sameResult: ProofRule = {
  code: "same-result",
  severity: "warns",
  check({ source, program }, { space }) {
    const results = resultsOf(program, space.loaded.bundle);
    const nodes = new Map<string, number[]>();
    program.steps.forEach((step, index) => {
      if (!("give" in step) && source.flow.nodes[step.node]?.kind !== "entry") nodes.set(step.node, [...(nodes.get(step.node) ?? []), index]);
    });
    return [...nodes].flatMap(([node, steps]) => {
      // All of a node's steps come down to one result exactly where all of its ways do.
      const kinds = new Set(steps.map((step) => results[step]));
      const first = program.steps[steps[0] ?? 0];
      const isOne = kinds.size === 1 && first !== undefined && nextOf(first).every((next) => results[next] === results[steps[0] ?? 0]);
      return isOne ? [{ at: { node }, facts: { kind: source.flow.nodes[node]?.kind ?? "" }, certainty: "proved" as const }] : [];
    });
  },
};

const nextOf = (step: Program["steps"][number]): readonly number[] => {
  if ("give" in step) return [];
  return "split" in step ? step.arms.map(({ next }) => next) : [step.yes, step.no, step.unknown];
};

/** For each step what follows from it, as a number: the same number, the same result for everybody. Ends come first, so each is told from what stands below it. */
function resultsOf(program: Program, { variants }: Bundle): readonly number[] {
  const known = new Map<string, number>();
  const numberOf = (text: string): number => {
    const found = known.get(text) ?? known.size;
    known.set(text, found);
    return found;
  };
  const results: number[] = [];
  results[program.steps.length] = numberOf("{}");
  for (let index = program.steps.length - 1; index >= 0; index -= 1) {
    const step = program.steps[index];
    if (step === undefined) continue;
    const next = nextOf(step).map((each) => results[each] ?? -1);
    const [only] = next;
    if ("give" in step) {
      const shown = Object.entries(step.give).flatMap(([placement, variant]): readonly (readonly [string, Json])[] => (variant === null ? [] : [[placement, contentOf(variants[variant])]]));
      results[index] = numberOf(JSON.stringify(Object.fromEntries(shown)));
    } else if (only !== undefined && next.every((each) => each === only)) results[index] = only;
    else results[index] = numberOf(`${"split" in step ? `${step.split} ${step.arms.map(({ ranges }) => ranges.join(" ")).join("|")}` : step.test}: ${next.join(" ")}`);
  }
  return results;
}

// Two variants that hold the same look the same, whatever they are called.
const contentOf = (variant: Bundle["variants"][number] | undefined): Json => (variant === undefined ? null : { contentType: variant.contentType, content: variant.content, texts: variant.texts ?? null });
