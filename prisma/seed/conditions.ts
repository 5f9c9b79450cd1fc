import { seedId } from "./ids";
import { type Condition } from "@/lib/core/conditions/condition";
import { type Json } from "@/lib/std/json";

/** `attribute operator operand`, with a readable id. */
export const comparison = (id: string, [attribute, operator, operand]: readonly [string, string, Json]): Condition => ({
  kind: "comparison",
  id: seedId("condition", `cnd_${id}`),
  attribute,
  operator,
  operand,
});

export const all = (id: string, ...parts: readonly Condition[]): Condition => ({ kind: "group", id: seedId("condition", `cnd_${id}`), match: "all", parts });

export const any = (id: string, ...parts: readonly Condition[]): Condition => ({ kind: "group", id: seedId("condition", `cnd_${id}`), match: "any", parts });

export const inAudience = (id: string, audience: string): Condition => ({ kind: "audience", id: seedId("condition", `cnd_${id}`), audience: seedId("audience", audience), is: "in" });

/** Did it at least once in the last days. */
export const didLately = (id: string, event: string, withinDays: number): Condition => ({
  kind: "behaviour",
  id: seedId("condition", `cnd_${id}`),
  event,
  did: true,
  atLeast: 1,
  withinDays,
  where: [],
});
