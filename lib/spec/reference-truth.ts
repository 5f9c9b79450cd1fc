import { referenceBehaviour } from "./reference-behaviour";
import { type Comparison, type Condition } from "@/lib/core/conditions/condition";
import { attributeInOperand } from "@/lib/core/operators/attribute-in-operand";
import { type Clock } from "@/lib/core/operators/operator";
import { findOperator } from "@/lib/core/operators/operators";
import { type Library } from "@/lib/core/flow/campaign";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Truth } from "@/lib/core/vocabulary/truth";
import { parseValue, type AttributeValue } from "@/lib/core/vocabulary/value";

export type Knowing = { readonly library: Library; readonly profile: ProfileJson; readonly now: number };

/** Whether a drawn condition holds, part by part. What one operator says of one value is the operator's: case tables hold it to that. */
export function referenceTruth(condition: Condition, knowing: Knowing): Truth {
  switch (condition.kind) {
    case "comparison":
      return referenceComparison(condition, knowing);
    case "behaviour":
      return referenceBehaviour(condition, knowing);
    case "audience": {
      const audience = knowing.library.audiences.find(({ id }) => id === condition.audience);
      if (audience === undefined) throw new Error(`no audience ${condition.audience}`);
      const inside = referenceTruth(audience.condition, knowing);
      return condition.is === "in" ? inside : opposite(inside);
    }
    case "group": {
      const truths = condition.parts.map((part) => referenceTruth(part, knowing));
      if (condition.match === "all") return everyOne(truths);
      // Some part holds unless every part fails.
      const some = opposite(everyOne(truths.map(opposite)));
      return condition.match === "any" ? some : opposite(some);
    }
  }
}

function referenceComparison({ attribute, operator, operand }: Comparison, knowing: Knowing): Truth {
  const known = findOperator(operator);
  const value = valueOf(attribute, knowing);
  const other = attributeInOperand(operand);
  if (other === null) return known?.bind(operand)?.(value, clockOf(knowing)) ?? "unknown";
  return known?.against?.(value, valueOf(other, knowing), clockOf(knowing)) ?? "unknown";
}

/** The moment it is asked for, and whose days are meant where a comparison says no zone. */
export const clockOf = ({ library, now }: Knowing): Clock => ({ now, zone: library.zone ?? "UTC" });

/** A missing value, one that consent hides and one that does not read as its type are all alike: not known. */
function valueOf(key: string, { library, profile }: Knowing): AttributeValue | undefined {
  const attribute = library.attributes.find((each) => each.key === key);
  if (attribute === undefined) return undefined;
  if (attribute.purpose !== null && !profile.consent?.includes(attribute.purpose)) return undefined;
  return parseValue(attribute, profile.attributes[key], library.zone ?? "UTC") ?? undefined;
}

/** Kleene's: unknown until what we may still learn cannot change it. */
export function everyOne(truths: readonly Truth[]): Truth {
  if (truths.some((truth) => truth === "no")) return "no";
  return truths.every((truth) => truth === "yes") ? "yes" : "unknown";
}

export const opposite = (truth: Truth): Truth => ({ yes: "no", no: "yes", unknown: "unknown" } as const)[truth];
