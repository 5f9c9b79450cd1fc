import { type BehaviourPredicate, type Bundle, type BundleVariant } from "./bundle";
import { type PackedFormat } from "./bundle-format";
import { type LanguageTexts } from "./language-texts";
import { type Json } from "@/lib/std/json";

/**
 * A bundle as it is hashed, signed, stored and sent: format 4, or 2 of releases from before. The same as `Bundle`, laid out so that it is short on the wire and is
 * loaded without making an object for each step: what is alike stands in one run, programs are lists of numbers, and what only an
 * explanation needs stands apart in `explain`.
 */
export type PackedBundle = PackedFormat & Pick<Bundle, "environment" | "attributes" | "operators" | "placements" | "expectations"> & {
  /** Predicates are numbered through all runs, in their order. */
  readonly predicates: readonly PredicateRun[];
  /** Variants are numbered through all runs, in their order. */
  readonly variants: readonly VariantRun[];
  readonly campaigns: readonly PackedProgram[];
  readonly explain: Explanation;
};

/** Predicates in a row that are of one kind: comparisons of one attribute by one operator, behaviours, or groups. */
export type PredicateRun =
  | { readonly of: string; readonly op: string; readonly with: readonly Json[] }
  | { readonly did: readonly BehaviourPredicate[] }
  | { readonly all: readonly (readonly number[])[] }
  | { readonly any: readonly (readonly number[])[] }
  | { readonly none: readonly (readonly number[])[] };

/** Variants in a row that are of one content type, as lists of the same length. */
export type VariantRun = {
  readonly contentType: string;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly contents: readonly BundleVariant["content"][];
  /** As long as the others; null where a variant has no other languages. Absent: none of them has. */
  readonly texts?: readonly (LanguageTexts | null)[];
};

/** What a step of a packed program begins with. */
export const stepKind = { test: 0, split: 1, give: 2 } as const;

/**
 * A campaign. `steps` holds one step after another:
 * `0, predicate, yes, no, unknown`; `1, one number for each arm of the campaign's next split`; `2, how many, (placement, variant) for each`.
 * Where a step leads is said as how many steps onwards, 0 being the end with nothing. A placement is its place in the campaign's
 * `placements`. A variant is said by a `Naming`.
 */
export type PackedProgram = Pick<Bundle["campaigns"][number], "id" | "name" | "from" | "until" | "placements" | "holdout"> & {
  readonly steps: readonly number[];
  readonly splits: readonly PackedSplit[];
};

export type PackedSplit = {
  readonly seed: string;
  readonly node: string;
  readonly arms: readonly string[];
  /** From, to (exclusive) and the arm's place in `arms`, again and again. */
  readonly ranges: readonly number[];
  /** The place in `arms` of the arm for a visitor without an id. */
  readonly fallback: number;
};

/** The drawing's ids, for the trace of a decision. */
export type Explanation = {
  /** The nodes in the order of their steps, those of splits left out, as these say their own. */
  readonly nodes: readonly string[];
  /** For each of `nodes` how many steps in a row are its. */
  readonly lengths: readonly number[];
  readonly ways: readonly string[];
  /** For each test, by yes, no and unknown, the way out that is taken, said by a `Naming`. */
  readonly taken: readonly number[];
};
