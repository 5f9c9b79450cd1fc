import { type Truth } from "@/lib/core/vocabulary/truth";

/** A set of profiles: those for which a predicate has a truth, who draw so, who say who they are, and what these make together. */
export type Region =
  | { readonly truth: Truth; readonly of: number }
  | { readonly draw: string; readonly ranges: readonly (readonly [number, number])[] }
  | { readonly visitor: "known" | "unknown" }
  | { readonly all: readonly Region[] }
  | { readonly any: readonly Region[] }
  | { readonly not: Region };

export const everyone: Region = { all: [] };
export const nobody: Region = { any: [] };

const truths = ["yes", "no", "unknown"] as const;

/** Those for whom a predicate has one of these truths. */
export function truthIn(predicate: number, wanted: readonly Truth[]): Region {
  const kept = truths.filter((truth) => wanted.includes(truth));
  const [only] = kept;
  if (only === undefined) return nobody;
  if (kept.length === 1) return { truth: only, of: predicate };
  const left = truths.find((truth) => !kept.includes(truth));
  return left === undefined ? everyone : { not: { truth: left, of: predicate } };
}
