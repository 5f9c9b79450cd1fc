import { type Condition } from "@/lib/core/conditions/condition";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { makeId, type Random } from "@/lib/core/vocabulary/ids";
import { type Json } from "@/lib/std/json";

/** A condition to begin with, and what a person must still say in it; null: nothing. */
export type DraftedCondition = { readonly condition: Condition; readonly toDo: string | null };

type Asked = { readonly attribute: Attribute; readonly operator: string; /** Null is an operand of its own: of *is yes*. */ readonly operand: Json; readonly toDo?: string };

/** One comparison with an attribute that the workspace has. */
export function comparing({ attribute, operator, operand, toDo }: Asked, random: Random): DraftedCondition {
  return { condition: { kind: "comparison", id: makeId("condition", random), attribute: attribute.key, operator, operand }, toDo: toDo ?? null };
}

/** An empty box where the workspace has nothing that fits: it blocks a publish until somebody says who is meant. */
export function needing(toDo: string, random: Random): DraftedCondition {
  return { condition: { kind: "group", id: makeId("condition", random), match: "all", parts: [] }, toDo };
}
