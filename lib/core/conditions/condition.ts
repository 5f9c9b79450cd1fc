import { z } from "zod";
import { isId, isKey, type AudienceId, type ConditionId } from "@/lib/core/vocabulary/ids";
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

const id = z.custom<ConditionId>((raw) => isId("condition", raw), "is not a condition id");
const word = z.string().max(conditionLimits.textLength);
const words = z.array(z.union([word, z.number()])).max(conditionLimits.listLength);
const operand: z.ZodType<Json> = z.union([z.null(), z.boolean(), z.number(), word, words, z.record(z.string().max(64), z.union([word, z.number(), z.boolean(), z.null(), words]))]);
const key = z.string().refine((raw) => raw === "" || isKey(raw), "is not an attribute key");
const operator = z.string().max(64);

const comparison = z.strictObject({ kind: z.literal("comparison"), id, attribute: key, operator, operand });
const inAudience = z.strictObject({
  kind: z.literal("audience"),
  id,
  audience: z.custom<AudienceId>((raw) => isId("audience", raw), "is not an audience id"),
  is: z.enum(["in", "not-in"]),
});
const where = z.array(z.strictObject({ property: z.string().max(128), operator, operand })).max(20);
const following = z.strictObject({ event: z.string().max(128), did: z.boolean(), withinMinutes: z.int().min(1).max(mostFollowingMinutes).nullable(), where });
const behaviour = z.strictObject({
  kind: z.literal("behaviour"),
  id,
  event: z.string().max(128),
  did: z.boolean(),
  atLeast: z.int().min(1).max(10_000),
  times: z.enum(timesCounts).exactOptional(),
  withinDays: z.int().min(1).max(3650).nullable(),
  where,
  then: following.exactOptional(),
});

/** The stored form. Depth is bounded by unrolling the groups, so a hostile document cannot exhaust the stack. */
export const conditionSchema: z.ZodType<Condition> = groupOf(conditionLimits.depth);

function groupOf(depth: number): z.ZodType<Condition> {
  const leaf = z.discriminatedUnion("kind", [comparison, inAudience, behaviour]);
  if (depth === 0) return leaf;
  const group = z.strictObject({
    kind: z.literal("group"),
    id,
    match: z.enum(["all", "any", "none"]),
    parts: z.array(groupOf(depth - 1)).max(conditionLimits.parts),
  });
  return z.union([leaf, group]);
}
