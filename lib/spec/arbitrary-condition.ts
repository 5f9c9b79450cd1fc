import fc from "fast-check";
import { tabledOperands } from "./tabled-values";
import { timesCounts, type Condition } from "@/lib/core/conditions/condition";
import { conditionSchema } from "@/lib/core/conditions/condition-schema";
import { findOperator, operators, operatorsFor } from "@/lib/core/operators/operators";
import { attributeTypes, type Attribute } from "@/lib/core/vocabulary/attribute";
import { type Json } from "@/lib/std/json";

/** The catalogue that arbitrary conditions ask: two attributes of each type, the second only with consent. */
export const arbitraryAttributes: readonly Attribute[] = attributeTypes.flatMap((type) =>
  [null, "shopping"].map((purpose, index): Attribute => ({ key: `${type}${index + 1}`, type, purpose, label: `${type} ${index + 1}`, description: "", category: "", suggestions: [], unit: null, source: null })),
);

export const eventNames = ["order", "visit"] as const;
export const eventProperties = ["total", "via"] as const;

/** A condition without ids; `withIds` gives them. */
export type Sketch = { readonly [key: string]: Json };

// Operators have a different number of tabled operands, so the operator is chosen first.
const comparison = (allowed: ReadonlySet<string>): fc.Arbitrary<Sketch> => fc.constantFrom(...arbitraryAttributes).chain(({ key, type }) => {
  const own = operatorsFor(type).flatMap(({ id }) => (allowed.has(id) ? [id] : []));
  const twins = arbitraryAttributes.filter((other) => other.type === type && other.key !== key).map((other) => ({ attribute: other.key }));
  return fc.constantFrom(...own).chain((operator) => {
    const pairs: readonly Json[] = findOperator(operator)?.against === null ? [] : twins;
    return fc.constantFrom(...tabledOperands(operator), ...pairs).map((operand) => ({ kind: "comparison", attribute: key, operator, operand }));
  });
});

const tabled: ReadonlySet<string> = new Set(operators.flatMap(({ id }) => (tabledOperands(id).length > 0 ? [id] : [])));

/** Every operator but those that turn absence into yes or no. */
export const askingNoPresence: ReadonlySet<string> = new Set([...tabled].filter((id) => !id.startsWith("any.is-")));

const property = (allowed: ReadonlySet<string>): fc.Arbitrary<Sketch> => fc
  .tuple(fc.constantFrom(...eventProperties), fc.constantFrom(...allowed))
  .chain(([name, operator]) => fc.constantFrom(...tabledOperands(operator)).map((operand) => ({ property: name, operator, operand })));

const following = (allowed: ReadonlySet<string>): fc.Arbitrary<Sketch> => fc.record({
  event: fc.constantFrom(...eventNames),
  did: fc.boolean(),
  withinMinutes: fc.constantFrom(null, 60, 1440, 2880),
  where: fc.array(property(allowed), { maxLength: 1 }),
});

const behaviour = (allowed: ReadonlySet<string>): fc.Arbitrary<Sketch> => fc.record({
  kind: fc.constant("behaviour"),
  event: fc.constantFrom(...eventNames),
  did: fc.boolean(),
  atLeast: fc.integer({ min: 1, max: 3 }),
  times: fc.constantFrom(...timesCounts),
  withinDays: fc.constantFrom(null, 1, 7),
  where: fc.array(property(allowed), { maxLength: 2 }),
  then: following(allowed),
}, { requiredKeys: ["kind", "event", "did", "atLeast", "times", "withinDays", "where"] });

/** A condition over the catalogue above and these audiences, asking with these operators. */
export function sketchedCondition(audiences: readonly string[], allowed = tabled): fc.Arbitrary<Sketch> {
  const inAudience = audiences.length === 0 ? [] : [fc.record({ kind: fc.constant("audience"), audience: fc.constantFrom(...audiences), is: fc.constantFrom("in", "not-in") })];
  const leaf: fc.Arbitrary<Sketch> = fc.oneof({ weight: 4, arbitrary: comparison(allowed) }, behaviour(allowed), ...inAudience);
  return fc.letrec<{ condition: Sketch }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.record({ kind: fc.constant("group"), match: fc.constantFrom("all", "any", "none"), parts: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    ),
  })).condition;
}

/** A sketch as it is stored: every part under an id of its own, which begins with this text. */
export function conditionFrom(sketch: Sketch, prefix: string): Condition {
  let count = 0;
  const withIds = (part: Json): Json => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    const parts = "parts" in part && Array.isArray(part["parts"]) ? { parts: part["parts"].map(withIds) } : {};
    count += 1;
    return { ...part, ...parts, id: `cnd_${prefix}${count}` };
  };
  return conditionSchema.parse(withIds(sketch));
}
