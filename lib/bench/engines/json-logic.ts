import { LogicEngine } from "json-logic-engine";
import { rulesInOrder, translated, type Translation } from "./rules-in-order";
import { type BenchEngine } from "./engine";

type Logic = { readonly [operator: string]: unknown };

const signs: Readonly<Record<string, string>> = { "text.is": "===", "number.at-least": ">=", "number.more": ">", "number.less": "<", "number.at-most": "<=" };

const logic: Translation<Logic> = {
  compare({ op, of, with: operand }) {
    const value = { var: of };
    if (op === "boolean.is-yes") return { "===": [value, true] };
    if (op === "text.is-one-of") return { in: [value, operand] };
    const compared = { [signs[op] ?? "==="]: [value, operand] };
    // What is missing is null to it, and null is less than one.
    return op.startsWith("number.") ? { and: [{ "!==": [value, null] }, compared] } : compared;
  },
  all: (parts) => ({ and: parts }),
  any: (parts) => ({ or: parts }),
};

const engineOf = (name: string, compiled: boolean): BenchEngine => ({
  name,
  needsEval: compiled,
  load(bundle, profiles) {
    const engine = new LogicEngine();
    const flows = bundle.campaigns.map((program) => {
      const rules = rulesInOrder(program).flatMap(({ asked, leaf }) => (asked.length === 0 ? [leaf] : [{ and: asked.map((index) => translated(bundle, index, logic)) }, leaf]));
      const rule = { if: rules };
      return compiled ? engine.build(rule) : (data: unknown) => engine.run(rule, data);
    });
    return (profile, ends) => {
      const data = profiles[profile]?.attributes;
      for (let flow = 0; flow < flows.length; flow += 1) ends[flow] = Number(flows[flow]?.(data));
    };
  },
});

/** The fastest peer that we measured, as it interprets, and as it compiles (which needs eval). */
export const jsonLogicInterpreted = engineOf("json-logic-engine", false);
export const jsonLogicCompiled = engineOf("json-logic-engine, compiled", true);
