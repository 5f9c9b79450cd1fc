import { type BundleVariant } from "@/lib/core/vocabulary/bundle";
import { type PlacementDecision } from "@/lib/core/vocabulary/decision";

/** An arm that was gone through, and the split it is of. */
export type Arm = { readonly node: string; readonly arm: string };

/** The splits a visitor came through, with the arm of each: one object for one way, so that what follows from it is made once. */
export type Drawn = {
  readonly arms: readonly Arm[];
  /** A split was met by a visitor without an id. */
  readonly undrawn: boolean;
  /** By the arm's number; below zero where nobody drew. */
  readonly next: Map<number, Drawn>;
  /** How many ways are remembered after the same beginning. */
  readonly remembered: { count: number };
  /** The answers that were given to whoever came this way, by variant: the same way to the same variant is the same answer. */
  answers: Map<BundleVariant, PlacementDecision[]> | null;
};

/** No split yet. */
export const nothingDrawn = (): Drawn => ({ arms: [], undrawn: false, next: new Map(), remembered: { count: 0 }, answers: null });
