import { GrowthBook } from "@growthbook/growthbook";
import { rulesInOrder, translated, type Translation } from "./rules-in-order";
import { type Bundle } from "@/lib/core/vocabulary/bundle";
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

/** The same rules as GrowthBook's features: one for each flow, a rule for each leaf. */
export function growthbookPayload(bundle: Bundle) {
  return Object.fromEntries(
    bundle.campaigns.map((program) => {
      const rules = rulesInOrder(program).map(({ asked, leaf }) => ({ ...(asked.length === 0 ? {} : { condition: { $and: asked.map((index) => translated(bundle, index, mongo)) } }), force: leaf }));
      return [program.placements[0] ?? program.id, { defaultValue: -1, rules }];
    }),
  );
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
