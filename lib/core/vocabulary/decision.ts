import { type BundleVariant } from "./bundle";
import { type ProfileNote } from "./profile";
import { type Truth } from "./truth";

/** The answer for one profile: for each placement a variant or the default, with a reason; and how each campaign came to it. */
export type Decision = {
  readonly placements: Readonly<Record<string, PlacementDecision>>;
  /** The campaigns that were asked, in rank order. */
  readonly campaigns: readonly CampaignTrace[];
  /** Truth by index into the bundle's pool, for every predicate that was needed. */
  readonly truths: ReadonlyMap<number, Truth>;
  readonly notes: readonly ProfileNote[];
};

/**
 * `matched` a rule led here; `split` a rule and a draw did; `no-campaign` nothing showed anything here; `holdout` kept on
 * the default to measure the campaign; `unknown-placement` the bundle has no such placement; `no-bundle` nothing is live.
 */
export const reasons = ["matched", "split", "no-visitor-id", "no-campaign", "holdout", "unknown-placement", "no-bundle"] as const;
export type Reason = (typeof reasons)[number];

export type PlacementDecision = {
  readonly placement: string;
  readonly reason: Reason;
  /** Null: the default, which means "leave what the page has". */
  readonly variant: BundleVariant | null;
  readonly campaign: string | null;
  /** Which of its texts the content is in; absent: the main language. */
  readonly language?: string;
  /** What statistics must count, and only once it was really shown. */
  readonly exposure: Exposure | null;
};

export type Exposure = {
  readonly campaign: string;
  readonly placement: string;
  readonly variant: string | null;
  readonly arms: readonly { readonly node: string; readonly arm: string }[];
  readonly heldOut: boolean;
};

export type CampaignTrace = {
  readonly campaign: string;
  /** `shown` it filled at least one placement; `shadowed` what it would show was taken by campaigns above. */
  readonly outcome: "shown" | "shadowed" | "held-out" | "nothing" | "not-open" | "not-eligible";
  readonly path: readonly TraceStep[];
};

export type TraceStep =
  | { readonly kind: "test"; readonly node: string; readonly predicate: number; readonly truth: Truth; readonly way: string | null }
  | { readonly kind: "split"; readonly node: string; readonly way: string; readonly draw: number | null }
  | { readonly kind: "give"; readonly node: string };
