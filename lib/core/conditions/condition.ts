import { type AudienceId, type ConditionId } from "@/lib/core/vocabulary/ids";
import { type Json } from "@/lib/std/json";

/** How deep groups may nest, and how much one condition may hold: said on screen, checked here. */
export const conditionLimits = { depth: 8, parts: 500, listLength: 2000, textLength: 1000 } as const;

/** `all`, `any` or `none` of comparisons, behaviours, audiences and further groups. */
export type Condition = Group | Comparison | InAudience | Behaviour;

export type Group = { readonly kind: "group"; readonly id: ConditionId; readonly match: "all" | "any" | "none"; readonly parts: readonly Condition[] };

/** Attribute, operator, operand. The operand's shape is the operator's to say; an unfinished one is a finding, not a refusal. */
export type Comparison = {
  readonly kind: "comparison";
  readonly id: ConditionId;
  readonly attribute: string;
  readonly operator: string;
  readonly operand: Json;
};

export type InAudience = { readonly kind: "audience"; readonly id: ConditionId; readonly audience: AudienceId; readonly is: "in" | "not-in" };

/** How the number of times counts. The list is the type. */
export const timesCounts = ["at-least", "at-most", "exactly"] as const;

/** "Did (or did not do) *event* at least (at most, exactly) n times in the last d days", over events with these properties. */
export type Behaviour = {
  readonly kind: "behaviour";
  readonly id: ConditionId;
  readonly event: string;
  readonly did: boolean;
  readonly atLeast: number;
  /** How `atLeast` is meant; absent: as it is called. */
  readonly times?: (typeof timesCounts)[number];
  readonly withinDays: number | null;
  readonly where: readonly EventProperty[];
  /** What had, or had not, to come after it for it to count; absent: nothing. */
  readonly then?: Following;
};

export type EventProperty = { readonly property: string; readonly operator: string; readonly operand: Json };

/** "… followed (or not followed) by *event* within so many minutes". Not followed counts once the time is over. */
export type Following = {
  readonly event: string;
  readonly did: boolean;
  /** Null: at any time since. */
  readonly withinMinutes: number | null;
  readonly where: readonly EventProperty[];
};

/** Ten years: longer than anybody keeps events. */
export const mostFollowingMinutes = 3650 * 24 * 60;
