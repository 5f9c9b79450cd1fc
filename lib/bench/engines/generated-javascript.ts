import { drawOf } from "@/lib/core/evaluate/draw";
import { type Bundle, type Predicate, type Step } from "@/lib/core/vocabulary/bundle";
import { type BenchEngine } from "./engine";

/** What a careful hand could write: a function for each flow, values decoded once, every distinct predicate asked once a profile. Needs `new Function`. */
export const generatedJavascript: BenchEngine = {
  name: "generated JavaScript",
  needsEval: true,
  load(bundle, profiles) {
    const keys = Object.keys(bundle.attributes);
    const made: unknown = new Function("draw", sourceOf(bundle, keys))(drawOf);
    if (typeof made !== "function") throw new Error("no function was made");
    const decoded = profiles.map(({ visitor, attributes }) => ({ visitor, values: keys.map((key) => attributes[key]) }));
    return (index, ends) => void made(decoded[index]?.values, decoded[index]?.visitor, ends);
  },
};

function sourceOf(bundle: Bundle, keys: readonly string[]): string {
  const predicates = bundle.predicates.map((predicate, index) => `function p${index}(){ if(stamp[${index}]===now) return memo[${index}]; stamp[${index}]=now; return memo[${index}]=(${expression(predicate, keys)}); }`);
  const flows = bundle.campaigns.map(({ steps }, flow) => `function f${flow}(){ ${statement(steps, 0)} }`);
  const calls = bundle.campaigns.map((_, flow) => `ends[${flow}]=f${flow}();`);
  const size = bundle.predicates.length;
  return `const memo=new Array(${size}).fill(false), stamp=new Uint32Array(${size}); let now=0, v, id;\n${predicates.join("\n")}\n${flows.join("\n")}\nreturn function(values, visitor, ends){ now++; v=values; id=visitor; ${calls.join(" ")} };`;
}

function expression(predicate: Predicate, keys: readonly string[]): string {
  if ("all" in predicate) return predicate.all.map((part) => `p${part}()`).join("&&") || "true";
  if ("any" in predicate) return predicate.any.map((part) => `p${part}()`).join("||") || "false";
  if ("none" in predicate) return `!(${predicate.none.map((part) => `p${part}()`).join("||") || "false"})`;
  if ("did" in predicate) return "false";
  const value = `v[${keys.indexOf(predicate.of)}]`;
  const operand = JSON.stringify(predicate.with);
  const signs: Readonly<Record<string, string>> = { "number.at-least": ">=", "number.more": ">", "number.less": "<", "number.at-most": "<=" };
  if (predicate.op === "boolean.is-yes") return `${value}===true`;
  if (predicate.op === "text.is-one-of" && Array.isArray(predicate.with)) return predicate.with.map((item) => `${value}===${JSON.stringify(item)}`).join("||");
  // A comparison with undefined is false.
  return `${value}${signs[predicate.op] ?? "==="}${operand}`;
}

function statement(steps: readonly Step[], at: number): string {
  const step = steps[at];
  if (step === undefined || "give" in step) return `return ${at};`;
  if ("test" in step) return `if(p${step.test}()){ ${statement(steps, step.yes)} } else { ${statement(steps, step.no)} }`;
  const arms = step.arms.map(({ ranges, next }) => `if(${ranges.map(([from, to]) => `(${from}<=d&&d<${to})`).join("||") || "false"}){ ${statement(steps, next)} }`);
  return `const d=draw(${JSON.stringify(step.split)}, id); ${arms.join(" else ")} return ${at};`;
}
