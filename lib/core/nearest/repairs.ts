import { type Predicate } from "@/lib/core/vocabulary/bundle";
import { predicateParts } from "@/lib/core/vocabulary/predicate-parts";
import { all, any, none, type Truth } from "@/lib/core/vocabulary/truth";

/** A leaf that is to have a truth it does not have. */
export type Demand = { readonly leaf: number; readonly truth: Truth };

export type Pool = readonly Predicate[];
export type LeafTruth = (leaf: number) => Truth;

/** The truth of a predicate, given that of the leaves. */
export function truthIn(pool: Pool, predicate: number, leafTruth: LeafTruth): Truth {
  const asked = pool[predicate];
  if (asked === undefined || "op" in asked || "did" in asked) return leafTruth(predicate);
  const of = (parts: readonly number[]) => parts.map((part) => truthIn(pool, part, leafTruth));
  if ("all" in asked) return all(of(asked.all));
  return "any" in asked ? any(of(asked.any)) : none(of(asked.none));
}

/**
 * What could be tried first so that a predicate comes nearer to a truth it does not have. Where all parts must hold the first
 * that fails has to be mended whatever else is; where one is enough each is a choice.
 */
export function repairs(pool: Pool, asked: { readonly predicate: number; readonly wanted: Truth }, leafTruth: LeafTruth): readonly Demand[] {
  const { predicate, wanted } = asked;
  const found = pool[predicate];
  if (found === undefined || "op" in found || "did" in found) return [{ leaf: predicate, truth: wanted }];
  const mend = (part: number, to: Truth) => repairs(pool, { predicate: part, wanted: to }, leafTruth);
  if ("all" in found) return repairsOfAll({ parts: found.all, wanted, mend }, (part) => truthIn(pool, part, leafTruth));
  // Any of them is not all of their opposites: the same with every truth turned round.
  const parts = "any" in found ? found.any : found.none;
  const turned = "any" in found ? opposite[wanted] : wanted;
  return repairsOfAll({ parts, wanted: turned, mend: (part, to) => mend(part, opposite[to]) }, (part) => opposite[truthIn(pool, part, leafTruth)]);
}

const opposite = { yes: "no", no: "yes", unknown: "unknown" } as const;

type OfAll = { readonly parts: readonly number[]; readonly wanted: Truth; readonly mend: (part: number, to: Truth) => readonly Demand[] };

function repairsOfAll({ parts, wanted, mend }: OfAll, truth: LeafTruth): readonly Demand[] {
  const failing = parts.filter((part) => truth(part) === "no");
  const [failed] = failing;
  if (wanted === "yes") {
    const first = parts.find((part) => truth(part) !== "yes");
    return first === undefined ? [] : mend(first, "yes");
  }
  if (wanted === "no") return parts.flatMap((part) => mend(part, "no"));
  if (failed !== undefined) return [...mend(failed, "unknown"), ...mend(failed, "yes")];
  return parts.flatMap((part) => mend(part, "unknown"));
}

/** What the leaves of a predicate must be, if it is to have this truth: all of them where all parts must hold, none where there is a choice. */
export function forcedBy(pool: Pool, predicate: number, wanted: Truth): readonly Demand[] {
  const found = pool[predicate];
  if (found === undefined || "op" in found || "did" in found) return [{ leaf: predicate, truth: wanted }];
  const each = (parts: readonly number[], truth: Truth) => parts.flatMap((part) => forcedBy(pool, part, truth));
  const parts = predicateParts(found);
  const only = parts.length === 1 ? parts[0] : undefined;
  if ("none" in found) {
    if (wanted === "yes") return each(found.none, "no");
    return only === undefined ? [] : forcedBy(pool, only, opposite[wanted]);
  }
  if ("all" in found && wanted === "yes") return each(found.all, "yes");
  if ("any" in found && wanted === "no") return each(found.any, "no");
  return only === undefined ? [] : forcedBy(pool, only, wanted);
}
