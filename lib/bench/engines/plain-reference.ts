import { type Bundle, type Predicate } from "@/lib/core/vocabulary/bundle";
import { type Json } from "@/lib/std/json";
import { type BenchEngine } from "./engine";

/** Slow and obvious, without any memory: what every other engine's answers are held against. A comparison with what is missing does not hold. */
export const plainReference: BenchEngine = {
  name: "reference",
  needsEval: false,
  load: (bundle, profiles) => (profile, ends) => {
    const values = profiles[profile]?.attributes ?? {};
    bundle.campaigns.forEach(({ steps }, flow) => {
      let at = 0;
      for (let step = steps[at]; step !== undefined && "test" in step; step = steps[at]) at = holds(bundle, step.test, values) ? step.yes : step.no;
      ends[flow] = at;
    });
  },
};

type Values = Readonly<Record<string, Json>>;

export function holds(bundle: Bundle, index: number, values: Values): boolean {
  const predicate = bundle.predicates[index];
  if (predicate === undefined || "did" in predicate) return false;
  if ("all" in predicate) return predicate.all.every((part) => holds(bundle, part, values));
  if ("any" in predicate) return predicate.any.some((part) => holds(bundle, part, values));
  if ("none" in predicate) return !predicate.none.some((part) => holds(bundle, part, values));
  return compares(predicate, values[predicate.of]);
}

function compares({ op, with: operand }: Extract<Predicate, { op: string }>, value: Json | undefined): boolean {
  if (value === undefined) return false;
  if (op === "text.is") return value === operand;
  if (op === "text.is-one-of") return Array.isArray(operand) && operand.includes(value);
  if (op === "boolean.is-yes") return value === true;
  const [number, limit] = [Number(value), Number(operand)];
  if (op === "number.at-least") return number >= limit;
  if (op === "number.more") return number > limit;
  return op === "number.less" ? number < limit : number <= limit;
}
