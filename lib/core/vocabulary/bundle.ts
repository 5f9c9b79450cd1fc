import { type AttributeShape } from "./attribute";
import { type SpelledOutFormat } from "./bundle-format";
import { type LanguageTexts } from "./language-texts";
import { type ProfileJson } from "./profile";
import { type Json } from "@/lib/std/json";

/**
 * The compiled, immutable form of an environment: a pool of predicates and one small program for each campaign. Plain
 * JSON; its canonical text is what is hashed, signed and sent, so the same rules have the same address everywhere.
 */
export type Bundle = SpelledOutFormat & BundleParts;

export type BundleParts = {
  /** The scope it was signed for: a staging bundle never answers for production. */
  readonly environment: string;
  /** Only the attributes that its predicates read. */
  readonly attributes: Readonly<Record<string, AttributeShape>>;
  /** The operators an evaluator must know, sorted; one that lacks any answers unknown and says `unsupported`. */
  readonly operators: readonly string[];
  /** Each refers only to earlier ones, so evaluation always ends. */
  readonly predicates: readonly Predicate[];
  readonly variants: readonly BundleVariant[];
  readonly placements: Readonly<Record<string, { readonly contentType: string }>>;
  /** In rank order: the first that shows something in a placement has it. */
  readonly campaigns: readonly Program[];
  /** Pinned promises that whoever activates the bundle runs first. */
  readonly expectations: readonly BundleExpectation[];
};

export type Predicate =
  | { readonly op: string; readonly of: string; readonly with: Json }
  | { readonly did: BehaviourPredicate }
  | { readonly all: readonly number[] }
  | { readonly any: readonly number[] }
  | { readonly none: readonly number[] };

/** "Did *event* at least n times in the last d days": counted over the profile's events. */
export type BehaviourPredicate = {
  readonly event: string;
  readonly atLeast: number;
  /** Null: ever. */
  readonly withinDays: number | null;
  readonly where: readonly PropertyComparison[];
  /** Absent: the event alone counts. */
  readonly then?: FollowingEvent;
};

export type PropertyComparison = { readonly op: string; readonly of: string; readonly with: Json };

/** "Followed (or not followed) by *event* within so many minutes": counts an event by what came strictly after it. */
export type FollowingEvent = {
  readonly event: string;
  readonly did: boolean;
  /** Null: at any time since. */
  readonly withinMinutes: number | null;
  readonly where: readonly PropertyComparison[];
};

export type BundleVariant = {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** In the main language. */
  readonly content: Readonly<Record<string, Json>>;
  /** In other languages, where there are any. */
  readonly texts?: LanguageTexts;
};

export type Program = {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970 UTC; outside it the campaign does not exist. */
  readonly from: number | null;
  readonly until: number | null;
  readonly placements: readonly string[];
  readonly holdout: { readonly seed: string; readonly shareBp: number } | null;
  /** `next` is an index into this list and only grows; the list's length means: nothing to show. */
  readonly steps: readonly Step[];
};

export type Step =
  | {
      readonly test: number;
      readonly node: string;
      /** Next step by truth. */
      readonly yes: number;
      readonly no: number;
      readonly unknown: number;
      /** The node's way out that each truth takes, null where the node goes on testing. */
      readonly ways: { readonly yes: string | null; readonly no: string | null; readonly unknown: string | null };
    }
  | {
      readonly split: string;
      readonly node: string;
      /** Half-open ranges of 10 000 to the arm that has them and the step it leads to. */
      readonly arms: readonly { readonly arm: string; readonly ranges: readonly (readonly [number, number])[]; readonly next: number }[];
      /** The arm for a visitor without an id. */
      readonly fallback: string;
    }
  | {
      readonly give: Readonly<Record<string, number | null>>;
      readonly node: string;
    };

export type BundleExpectation = {
  readonly persona: string;
  readonly profile: ProfileJson;
  readonly placement: string;
  /** A variant's id; null: the default. */
  readonly variant: string | null;
};
