import { type Behaviour, type Comparison, type Condition, type EventProperty, type Following, type Group, type InAudience } from "./condition";
import { spanWords } from "./minutes-span";
import { type ConditionId } from "@/lib/core/vocabulary/ids";
import { attributeInOperand } from "@/lib/core/operators/attribute-in-operand";
import { operatorWords } from "@/lib/core/operators/operator-words";
import { findOperator } from "@/lib/core/operators/operators";

/** What things are called, for sentences; a thing that is gone keeps its key or id. */
export type Names = {
  readonly attribute: (key: string) => string;
  readonly audience: (id: string) => string;
  readonly placement: (key: string) => string;
};

const joiners = { all: " and ", any: " or ", none: " or " } as const;

/** A stretch of a sentence; `of` says whose operand it is where it is one, so that a screen can let it be changed in place. */
export type SentencePiece = { readonly text: string; readonly of: ConditionId | null };

/** A condition in plain words: `Country is one of France, Belgium and (Plan is VIP or is in Regulars)`. Brackets are always said, never implied. */
export function conditionSentence(condition: Condition, names: Names): string {
  return conditionPieces(condition, names).map(({ text }) => text).join("");
}

/** The same sentence in pieces: joined, they are its text. */
export function conditionPieces(condition: Condition, names: Names): readonly SentencePiece[] {
  return pieces(condition, names, false);
}

function pieces(condition: Condition, names: Names, nested: boolean): readonly SentencePiece[] {
  switch (condition.kind) {
    case "comparison":
      return comparisonPieces(condition, names);
    case "audience":
      return [plain(audienceWords(condition, names))];
    case "behaviour":
      return [plain(behaviourWords(condition))];
    case "group":
      return groupPieces(condition, names, nested);
  }
}

const plain = (text: string): SentencePiece => ({ text, of: null });

function comparisonPieces({ id, attribute, operator, operand }: Comparison, names: Names): readonly SentencePiece[] {
  const subject = attribute === "" ? "…" : names.attribute(attribute);
  const known = findOperator(operator);
  const other = attributeInOperand(operand);
  if (other !== null) return [plain(`${subject} ${known?.label ?? "…"} ${other === "" ? "…" : names.attribute(other)}`)];
  const words = known === undefined ? "…" : operatorWords(known, operand);
  const lead = known === undefined || !words.startsWith(`${known.label} `) ? "" : `${known.label} `;
  if (lead === "") return [plain(`${subject} ${words}`)];
  return [plain(`${subject} ${lead}`), { text: words.slice(lead.length), of: id }];
}

const audienceWords = ({ audience, is }: InAudience, names: Names): string => `is ${is === "in" ? "in" : "not in"} ${names.audience(audience)}`;

function behaviourWords({ did, event, atLeast, times: counted = "at-least", withinDays, where, then }: Behaviour): string {
  const often = atLeast === 1 ? "once" : `${atLeast} times`;
  const times = counted === "at-least" && atLeast === 1 ? "" : ` ${counted.replace("-", " ")} ${often}`;
  const window = withinDays === null ? "" : ` in the last ${withinDays === 1 ? "day" : `${withinDays} days`}`;
  return `${did ? "did" : "did not do"} ${event || "…"}${times}${window}${propertyWords(where)}${then === undefined ? "" : followingWords(then)}`;
}

function propertyWords(where: readonly EventProperty[]): string {
  const properties = where.map(({ property, operator, operand }) => {
    const known = findOperator(operator);
    return `${property || "…"} ${known === undefined ? "…" : operatorWords(known, operand)}`;
  });
  return properties.length === 0 ? "" : ` where ${properties.join(" and ")}`;
}

const followingWords = ({ event, did, withinMinutes, where }: Following): string =>
  `, ${did ? "followed" : "not followed"} by ${event || "…"}${propertyWords(where)}${withinMinutes === null ? "" : ` within ${spanWords(withinMinutes)}`}`;

function groupPieces({ match, parts }: Group, names: Names, nested: boolean): readonly SentencePiece[] {
  if (parts.length === 0) return [plain("…")];
  const inner = parts.flatMap((part, index) => [...(index === 0 ? [] : [plain(joiners[match])]), ...pieces(part, names, parts.length > 1 || match === "none")]);
  if (match === "none") return [plain("none of ("), ...inner, plain(")")];
  return nested && parts.length > 1 ? [plain("("), ...inner, plain(")")] : inner;
}
