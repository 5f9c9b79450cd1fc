import { predicateText } from "@/lib/core/compile/predicate-text";
import { loadBundle, type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { type Bundle, type Predicate } from "@/lib/core/vocabulary/bundle";
import { predicateParts } from "@/lib/core/vocabulary/predicate-parts";

/** Two bundles' predicates in one pool, what both ask alike only once; and where those of each bundle went. */
export type JointPool = { readonly loaded: LoadedBundle; readonly before: readonly number[]; readonly after: readonly number[] };

/** Puts the questions of two bundles side by side, so that one visitor can be asked both. */
export function joinPools(before: Bundle, after: Bundle): JointPool {
  const predicates: Predicate[] = [];
  const known = new Map<string, number>();
  const add = (drawn: readonly Predicate[]): readonly number[] => {
    const moved: number[] = [];
    for (const predicate of drawn) {
      const own = renumbered(predicate, moved);
      const text = predicateText(own);
      const index = known.get(text) ?? predicates.push(own) - 1;
      known.set(text, index);
      moved.push(index);
    }
    return moved;
  };
  const moved = { before: add(before.predicates), after: add(after.predicates) };
  const loaded = loadBundle({
    ...after,
    attributes: { ...before.attributes, ...after.attributes },
    operators: [...new Set([...before.operators, ...after.operators])].sort(),
    predicates,
    variants: [],
    campaigns: [],
    expectations: [],
  });
  // Both were loaded before, and together they keep to the same form.
  if (!loaded.ok) throw new Error(`joined pools do not load: ${loaded.error.at} ${loaded.error.why}`);
  return { loaded: loaded.value, ...moved };
}

function renumbered(predicate: Predicate, moved: readonly number[]): Predicate {
  if ("op" in predicate || "did" in predicate) return predicate;
  const parts = predicateParts(predicate).map((part) => moved[part] ?? 0).sort((a, b) => a - b);
  if ("all" in predicate) return { all: parts };
  return "any" in predicate ? { any: parts } : { none: parts };
}
