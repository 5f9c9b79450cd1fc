import { type Behaviour, type Comparison, type Condition, type Group, type InAudience } from "@/lib/core/conditions/condition";
import { makeId, type AudienceId, type ConditionId, type Random } from "@/lib/core/vocabulary/ids";

/** A comparison with nothing chosen yet. */
export const newComparison = (random: Random): Comparison => ({ kind: "comparison", id: newConditionId(random), attribute: "", operator: "", operand: null });

/** A group to begin a condition with: all of one row that is still to be filled in. */
export const newGroup = (random: Random): Group => ({ kind: "group", id: newConditionId(random), match: "all", parts: [newComparison(random)] });

export const newInAudience = (audience: AudienceId, random: Random): InAudience => ({ kind: "audience", id: newConditionId(random), audience, is: "in" });

export const newBehaviour = (random: Random): Behaviour => ({
  kind: "behaviour",
  id: newConditionId(random),
  event: "",
  did: true,
  atLeast: 1,
  withinDays: 30,
  where: [],
});

export const newConditionId = (random: Random): ConditionId => makeId("condition", random);

/** "country is not known, or else this": the row, made to match people of whom nothing is known as well. */
export function orUnknown(comparison: Comparison, random: Random): Condition {
  const isNotKnown: Comparison = { ...comparison, id: newConditionId(random), operator: "any.is-not-known", operand: null };
  return { kind: "group", id: newConditionId(random), match: "any", parts: [comparison, isNotKnown] };
}
