import { z } from "zod";
import { conditionLimits, mostFollowingMinutes, timesCounts, type Condition } from "./condition";
import { isId, isKey, keyLooks, notAnId, type AudienceId, type ConditionId } from "@/lib/core/vocabulary/ids";
import { type Json } from "@/lib/std/json";

const id = z.custom<ConditionId>((raw) => isId("condition", raw), notAnId("condition"));
const word = z.string().max(conditionLimits.textLength);
const words = z.array(z.union([word, z.number()])).max(conditionLimits.listLength);
const scalar = z.union([word, z.number(), z.boolean(), z.null()]);
const plain = z.record(z.string().max(64), z.union([scalar, words]));
/** What a member of an item is compared with. */
const ofMember = z.record(z.string().max(64), z.union([scalar, words, plain]));
const operand: z.ZodType<Json> = z.union([scalar, words, z.record(z.string().max(64), z.union([scalar, words, z.array(ofMember).max(20)]))]);
const key = z.string().refine((raw) => raw === "" || isKey(raw), `is not an attribute key: ${keyLooks}`);
const operator = z.string().max(64);

const comparison = z.strictObject({ kind: z.literal("comparison"), id, attribute: key, operator, operand });
const inAudience = z.strictObject({
  kind: z.literal("audience"),
  id,
  audience: z.custom<AudienceId>((raw) => isId("audience", raw), notAnId("audience")),
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
  if (depth === 0) return z.discriminatedUnion("kind", [comparison, inAudience, behaviour]);
  const group = z.strictObject({
    kind: z.literal("group"),
    id,
    match: z.enum(["all", "any", "none"]),
    parts: z.array(groupOf(depth - 1)).max(conditionLimits.parts),
  });
  return z.discriminatedUnion("kind", [comparison, inAudience, behaviour, group]);
}
