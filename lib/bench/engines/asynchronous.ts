import { ZenEngine } from "@gorules/zen-engine";
import { Engine, type NestedCondition } from "json-rules-engine";
import { rulesInOrder, translated, type Translation } from "./rules-in-order";
import { type Bundle } from "@/lib/core/vocabulary/bundle";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

/** A peer that answers by promise: all flows for one profile, each as the step it ended at. */
export type AsyncEngine = { readonly name: string; readonly load: (bundle: Bundle) => (profile: ProfileJson) => Promise<readonly number[]> };

const words: Readonly<Record<string, string>> = {
  "text.is": "equal",
  "text.is-one-of": "in",
  "number.at-least": "greaterThanInclusive",
  "number.more": "greaterThan",
  "number.less": "lessThan",
  "number.at-most": "lessThanInclusive",
};

const facts: Translation<NestedCondition> = {
  compare: ({ op, of, with: operand }) => (op === "boolean.is-yes" ? { fact: of, operator: "equal", value: true } : { fact: of, operator: words[op] ?? "equal", value: operand }),
  all: (parts) => ({ all: [...parts] }),
  any: (parts) => ({ any: [...parts] }),
};

/** One engine for each flow, a rule for each leaf in falling priority; it stops at the first that holds. */
export const jsonRulesEngine: AsyncEngine = {
  name: "json-rules-engine",
  load(bundle) {
    const flows = bundle.campaigns.map((program) => {
      const rules = rulesInOrder(program);
      const engine = new Engine([], { allowUndefinedFacts: true });
      for (const [index, { asked, leaf }] of rules.entries()) {
        if (asked.length === 0) continue;
        engine.addRule({ conditions: { all: asked.map((each) => translated(bundle, each, facts)) }, priority: rules.length - index, event: { type: "leaf", params: { leaf } }, onSuccess: () => void engine.stop() });
      }
      const otherwise = rules.find(({ asked }) => asked.length === 0)?.leaf ?? -1;
      return async (profile: ProfileJson): Promise<number> => {
        const { events } = await engine.run({ ...profile.attributes });
        return Number(events[0]?.params?.["leaf"] ?? otherwise);
      };
    });
    return async (profile) => {
      const ends: number[] = [];
      for (const flow of flows) ends.push(await flow(profile));
      return ends;
    };
  },
};

const signs: Readonly<Record<string, string>> = { "number.at-least": ">=", "number.more": ">", "number.less": "<", "number.at-most": "<=" };

const expression: Translation<string> = {
  compare({ op, of, with: operand }) {
    if (op === "boolean.is-yes") return `${of} == true`;
    if (op === "text.is") return `${of} == ${JSON.stringify(operand)}`;
    if (op === "text.is-one-of") return `${of} in ${JSON.stringify(operand)}`;
    return `(${of} != null and ${of} ${signs[op] ?? "=="} ${JSON.stringify(operand)})`;
  },
  all: (parts) => `(${parts.join(" and ")})`,
  any: (parts) => `(${parts.join(" or ")})`,
};

/** One decision graph with an expression for each flow, so that one call across the language border answers them all. */
export const zenEngine: AsyncEngine = {
  name: "@gorules/zen-engine",
  load(bundle) {
    const expressions = bundle.campaigns.map((program, index) => {
      const value = rulesInOrder(program).reduceRight((otherwise, { asked, leaf }) => (asked.length === 0 ? String(leaf) : `${asked.map((each) => translated(bundle, each, expression)).join(" and ")} ? ${leaf} : (${otherwise})`), "-1");
      return { id: `e${index}`, key: `f${index}`, value };
    });
    const node = (id: string, type: string, content: object = {}) => ({ id, type, name: id, position: { x: 0, y: 0 }, content });
    const decision = new ZenEngine().createDecision({
      nodes: [node("in", "inputNode"), node("flows", "expressionNode", { expressions }), node("out", "outputNode")],
      edges: [
        { id: "1", type: "edge", sourceId: "in", targetId: "flows" },
        { id: "2", type: "edge", sourceId: "flows", targetId: "out" },
      ],
    });
    return async (profile) => {
      const { result } = await decision.evaluate(profile.attributes);
      return bundle.campaigns.map((_, index) => Number(result[`f${index}`]));
    };
  },
};
