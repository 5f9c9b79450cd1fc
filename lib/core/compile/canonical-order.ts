import { type Predicate } from "@/lib/core/vocabulary/bundle";
import { predicateParts } from "@/lib/core/vocabulary/predicate-parts";
import { predicateText } from "./predicate-text";

/** A pool in its one order, and where each predicate of the pool as it was drawn went. */
export type CanonicalPool = { readonly predicates: readonly Predicate[]; readonly moved: readonly number[] };

/**
 * Leaves first, then what is made of them, level by level, each level by its text. So the order in which conditions and
 * their parts were drawn leaves no trace in a bundle, and every predicate still stands after its parts.
 */
export function canonicalOrder(drawn: readonly Predicate[]): CanonicalPool {
  const moved: number[] = [];
  const predicates: Predicate[] = [];
  for (const level of byLevel(drawn)) {
    const named = level.map((index) => withParts(drawn[index], moved)).map((predicate, at) => ({ predicate, text: predicateText(predicate), index: level[at] ?? 0 }));
    for (const { predicate, index } of named.sort((a, b) => (a.text < b.text ? -1 : 1))) {
      moved[index] = predicates.push(predicate) - 1;
    }
  }
  return { predicates, moved };
}

function byLevel(drawn: readonly Predicate[]): readonly (readonly number[])[] {
  const levelOf: number[] = [];
  const levels: number[][] = [];
  for (const [index, predicate] of drawn.entries()) {
    const level = predicateParts(predicate).reduce((highest, part) => Math.max(highest, (levelOf[part] ?? 0) + 1), 0);
    levelOf.push(level);
    (levels[level] ??= []).push(index);
  }
  return levels;
}

function withParts(predicate: Predicate | undefined, moved: readonly number[]): Predicate {
  if (predicate === undefined) throw new Error("a level names a predicate that is not there");
  const parts = predicateParts(predicate)
    .map((part) => moved[part] ?? 0)
    .sort((a, b) => a - b);
  if ("all" in predicate) return { all: parts };
  if ("any" in predicate) return { any: parts };
  return "none" in predicate ? { none: parts } : predicate;
}
