import { GrowthBook } from "@growthbook/growthbook";
import { rulesInOrder, translated, type Translation } from "./rules-in-order";
import { type Bundle, type Program } from "@/lib/core/vocabulary/bundle";
import { type BenchEngine } from "./engine";

type Mongo = { readonly [key: string]: unknown };

const signs: Readonly<Record<string, string>> = { "number.at-least": "$gte", "number.more": "$gt", "number.less": "$lt", "number.at-most": "$lte" };

const mongo: Translation<Mongo> = {
  compare({ op, of, with: operand }) {
    if (op === "boolean.is-yes") return { [of]: true };
    if (op === "text.is") return { [of]: operand };
    if (op === "text.is-one-of") return { [of]: { $in: operand } };
    return { [of]: { $exists: true, [signs[op] ?? "$eq"]: operand } };
  },
  all: (parts) => ({ $and: parts }),
  any: (parts) => ({ $or: parts }),
};

/** The same rules as GrowthBook's features: one for each flow, a rule for each leaf. Splits are leaves, and values are numbers of steps. */
export const growthbookPayload = (bundle: Bundle) => featuresOf(bundle, { of: (_program, leaf) => ({ force: leaf }), otherwise: -1 });

/** The same with all that ours carries: values are variants with their content, splits are experiments with their arms' ids. */
export const growthbookWholePayload = (bundle: Bundle) => featuresOf(bundle, { of: (program, leaf) => whatIsGiven(bundle, program, leaf), otherwise: null });

type Leaves = { readonly of: (program: Program, leaf: number) => Mongo; readonly otherwise: unknown };

function featuresOf(bundle: Bundle, leaves: Leaves) {
  return Object.fromEntries(
    bundle.campaigns.map((program) => {
      const rules = rulesInOrder(program).map(({ asked, leaf }) => ({ ...(asked.length === 0 ? {} : { condition: { $and: asked.map((index) => translated(bundle, index, mongo)) } }), ...leaves.of(program, leaf) }));
      return [program.placements[0] ?? program.id, { defaultValue: leaves.otherwise, rules }];
    }),
  );
}

function whatIsGiven(bundle: Bundle, program: Program, leaf: number): Mongo {
  const step = program.steps[leaf];
  if (step === undefined || "test" in step) return { force: null };
  if ("give" in step) return { force: variantIn(bundle, step) };
  const weights = step.arms.map(({ ranges }) => ranges.reduce((sum, [from, to]) => sum + to - from, 0) / 10_000);
  return { key: step.node, seed: step.split, hashVersion: 2, weights, meta: step.arms.map(({ arm }) => ({ key: arm })), variations: step.arms.map(({ next }) => variantIn(bundle, program.steps[next])) };
}

function variantIn({ variants }: Bundle, step: Program["steps"][number] | undefined) {
  const [given] = step !== undefined && "give" in step ? Object.values(step.give) : [];
  return given === undefined || given === null ? null : variants[given];
}

export const growthbook: BenchEngine = {
  name: "GrowthBook",
  needsEval: false,
  load(bundle, profiles) {
    const features = growthbookPayload(bundle);
    const keys = Object.keys(features);
    const engine = new GrowthBook({ features });
    return (profile, ends) => {
      const attributes = profiles[profile]?.attributes ?? {};
      void engine.setAttributes({ ...attributes });
      for (let flow = 0; flow < keys.length; flow += 1) ends[flow] = Number(engine.evalFeature(keys[flow] ?? "").value);
    };
  },
};
