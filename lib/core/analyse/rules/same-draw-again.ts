import { type ProofRule } from "../proof-rule";
import { putNode } from "@/lib/core/flow/edits/changes";
import { reachableFrom } from "@/lib/core/flow/graph";
import { isId } from "@/lib/core/vocabulary/ids";

/** A split below another with the same seed: who came by one arm draws the same number again, so the second parts nobody as it says. */
export const sameDrawAgain: ProofRule = {
  code: "same-draw-again",
  severity: "warns",
  check({ source: { flow } }) {
    const splits = Object.values(flow.nodes).filter((node) => node.kind === "split");
    const seeds = new Map<string, (typeof splits)[number][]>();
    for (const split of splits) seeds.set(split.seed, [...(seeds.get(split.seed) ?? []), split]);
    const twins = [...seeds.values()].filter((group) => group.length > 1);
    return twins.flatMap((group) =>
      group.flatMap((lower) => {
        const upper = group.find((other) => other !== lower && reachableFrom(flow, other.id).has(lower.id));
        if (upper === undefined) return [];
        // A node's id is as random as a seed and belongs to this node alone.
        const seed = `sed_${lower.id.slice(lower.id.indexOf("_") + 1)}`;
        const fix = isId("seed", seed) && seed !== lower.seed ? { fix: [putNode(flow, { ...lower, seed })] } : {};
        return [{ at: { node: lower.id }, facts: { above: upper.name || "the split above" }, certainty: "proved" as const, ...fix }];
      }),
    );
  },
};
