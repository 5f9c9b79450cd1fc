import { type Behaviour, type Comparison, type Condition, type Group, type InAudience } from "./condition";
import { findOperator } from "@/lib/core/operators/operators";

/** What things are called, for sentences; a thing that is gone keeps its key or id. */
export type Names = {
  readonly attribute: (key: string) => string;
  readonly audience: (id: string) => string;
  readonly placement: (key: string) => string;
};

const joiners = { all: " and ", any: " or ", none: " or " } as const;

/** A condition in plain words: `Country is one of France, Belgium and (Plan is VIP or is in Regulars)`. Brackets are always said, never implied. */
export function conditionSentence(condition: Condition, names: Names): string {
  return words(condition, names, false);
}

function words(condition: Condition, names: Names, nested: boolean): string {
  switch (condition.kind) {
    case "comparison":
      return comparisonWords(condition, names);
    case "audience":
      return audienceWords(condition, names);
    case "behaviour":
      return behaviourWords(condition);
    case "group":
      return groupWords(condition, names, nested);
  }
}

function comparisonWords({ attribute, operator, operand }: Comparison, names: Names): string {
  const subject = attribute === "" ? "…" : names.attribute(attribute);
  return `${subject} ${findOperator(operator)?.words(operand) ?? "…"}`;
}

const audienceWords = ({ audience, is }: InAudience, names: Names): string => `is ${is === "in" ? "in" : "not in"} ${names.audience(audience)}`;

function behaviourWords({ did, event, atLeast, withinDays, where }: Behaviour): string {
  const times = atLeast === 1 ? "" : ` at least ${atLeast} times`;
  const window = withinDays === null ? "" : ` in the last ${withinDays === 1 ? "day" : `${withinDays} days`}`;
  const properties = where.map(({ property, operator, operand }) => `${property || "…"} ${findOperator(operator)?.words(operand) ?? "…"}`);
  const which = properties.length === 0 ? "" : ` where ${properties.join(" and ")}`;
  return `${did ? "did" : "did not do"} ${event || "…"}${times}${window}${which}`;
}

function groupWords({ match, parts }: Group, names: Names, nested: boolean): string {
  if (parts.length === 0) return "…";
  const inner = parts.map((part) => words(part, names, parts.length > 1 || match === "none")).join(joiners[match]);
  if (match === "none") return `none of (${inner})`;
  return nested && parts.length > 1 ? `(${inner})` : inner;
}
