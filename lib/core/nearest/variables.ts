import { attributeInOperand } from "@/lib/core/operators/attribute-in-operand";
import { type Predicate } from "@/lib/core/vocabulary/bundle";

/** Something of a visitor that can be otherwise: an attribute's value, or how often they did something. Attributes that are compared with each other are one. */
export type Variable = { readonly kind: "attributes"; readonly keys: readonly string[] } | { readonly kind: "event"; readonly event: string };

export const variableKey = (variable: Variable): string => (variable.kind === "attributes" ? `attributes ${variable.keys.join(" ")}` : `event ${variable.event}`);

type Pool = readonly Predicate[];

const known = new WeakMap<Pool, (leaf: number) => Variable | null>();

/** What each leaf of a pool is about; null: it is made of others. */
export function variablesOf(pool: Pool): (leaf: number) => Variable | null {
  const found = known.get(pool) ?? grouped(pool);
  known.set(pool, found);
  return found;
}

/** The leaves that ask about a variable. */
export function leavesAbout(variable: Variable, pool: Pool): readonly number[] {
  const of = variablesOf(pool);
  const key = variableKey(variable);
  return [...pool.keys()].filter((leaf) => {
    const own = of(leaf);
    return own !== null && variableKey(own) === key;
  });
}

function grouped(pool: Pool): (leaf: number) => Variable | null {
  const groups = new Map<string, ReadonlySet<string>>();
  for (const keys of pool.flatMap(attributesIn)) {
    const joined = new Set(keys.flatMap((key) => [key, ...(groups.get(key) ?? [])]));
    for (const key of joined) groups.set(key, joined);
  }
  const variables = new Map([...groups].map(([key, keys]): [string, Variable] => [key, { kind: "attributes", keys: [...keys].sort() }]));
  return (leaf) => {
    const predicate = pool[leaf];
    if (predicate === undefined) return null;
    if ("op" in predicate) return variables.get(predicate.of) ?? null;
    return "did" in predicate ? { kind: "event", event: predicate.did.event } : null;
  };
}

function attributesIn(predicate: Predicate): readonly (readonly string[])[] {
  if (!("op" in predicate)) return [];
  const other = attributeInOperand(predicate.with);
  return [other === null ? [predicate.of] : [predicate.of, other]];
}
