import { type Behaviour, type Comparison, type Condition, type EventProperty, type Following, type Group, type InAudience } from "./condition";
import { spanWords } from "./minutes-span";
import { woven } from "./woven";
import { type ConditionId } from "@/lib/core/vocabulary/ids";
import { attributeInOperand } from "@/lib/core/operators/attribute-in-operand";
import { operatorWords } from "@/lib/core/operators/operator-words";
import { operandWords } from "@/lib/core/operators/operand";
import { findOperator } from "@/lib/core/operators/operators";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

/** What things are called, for sentences; a thing that is gone keeps its key or id. */
export type Names = {
  readonly attribute: (key: string) => string;
  /** What is read after an amount of an attribute; null: nothing. */
  readonly unit: (attribute: string) => string | null;
  readonly audience: (id: string) => string;
  readonly placement: (key: string) => string;
  /** The label of a field of a type of the workspace's own; null where it has none. Absent: it has no such types. */
  readonly ownField?: (contentType: string, key: string) => string | null;
  /** The language the sentences are in. */
  readonly say: Words;
};

const joiners = { all: message(" and "), any: message(" or "), none: message(" or ") } as const;

/** A stretch of a sentence; `of` says whose value or audience it is where it is one, so that a screen can let it be changed in place. */
export type SentencePiece = { readonly text: string; readonly of: ConditionId | null };

/** Whether nobody has said yet who is meant. */
export const asksNothing = (condition: Condition): boolean => condition.kind === "group" && condition.parts.length === 0;

/** Whether a sentence has nothing to say of it: nobody is meant yet, or rows were only just added. */
export function isUnsaid(condition: Condition): boolean {
  if (condition.kind === "group") return condition.parts.every(isUnsaid);
  return condition.kind === "comparison" && condition.attribute === "" && condition.operator === "";
}

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
      return audiencePieces(condition, names);
    case "behaviour":
      return [plain(behaviourWords(condition, names))];
    case "group":
      return groupPieces(condition, names, nested);
  }
}

const plain = (text: string): SentencePiece => ({ text, of: null });

function comparisonPieces({ id, attribute, operator, operand }: Comparison, names: Names): readonly SentencePiece[] {
  if (attribute === "" && operator === "") return [plain(names.say("not said yet"))];
  const subject = attribute === "" ? "…" : names.attribute(attribute);
  const known = findOperator(operator);
  const other = attributeInOperand(operand);
  if (other !== null) return [plain(`${subject} ${known === undefined ? "…" : names.say(known.label)} ${other === "" ? "…" : names.attribute(other)}`)];
  if (known === undefined) return [plain(`${subject} …`)];
  const lead = `${subject} ${names.say(known.label)}`;
  const words = operandWords({ kind: known.operand, operand, unit: names.unit(attribute) }, names.say);
  return words === "" ? [plain(lead)] : [plain(`${lead} `), { text: words, of: id }];
}

const audiencePieces = ({ id, audience, is }: InAudience, { say, audience: named }: Names): readonly SentencePiece[] =>
  woven({ audience: [{ text: named(audience), of: id }] }, (marks) => say(is === "in" ? "is in {audience}" : "is not in {audience}", marks), plain);

const oftenWords = {
  "at-least": message("at least {count, plural, one {once} other {{count} times}}"),
  "at-most": message("at most {count, plural, one {once} other {{count} times}}"),
  exactly: message("exactly {count, plural, one {once} other {{count} times}}"),
} as const satisfies Readonly<Record<NonNullable<Behaviour["times"]>, string>>;

function behaviourWords({ did, event, atLeast, times = "at-least", withinDays, where, then }: Behaviour, { say }: Names): string {
  const parts = [
    say(did ? "did {event}" : "did not do {event}", { event: event || "…" }),
    ...(times === "at-least" && atLeast === 1 ? [] : [say(oftenWords[times], { count: atLeast })]),
    ...(withinDays === null ? [] : [say("in the last {count, plural, one {day} other {{count} days}}", { count: withinDays })]),
  ];
  return `${parts.join(" ")}${propertyWords(where, say)}${then === undefined ? "" : followingWords(then, say)}`;
}

function propertyWords(where: readonly EventProperty[], say: Words): string {
  const properties = where.map(({ property, operator, operand }) => {
    const known = findOperator(operator);
    return `${property || "…"} ${known === undefined ? "…" : operatorWords(known, operand, say)}`;
  });
  return properties.length === 0 ? "" : ` ${say("where {properties}", { properties: properties.join(say(joiners.all)) })}`;
}

const followingWords = ({ event, did, withinMinutes, where }: Following, say: Words): string =>
  `${say(did ? ", followed by {event}" : ", not followed by {event}", { event: event || "…" })}${propertyWords(where, say)}${withinMinutes === null ? "" : ` ${say("within {span}", { span: spanWords(withinMinutes, say) })}`}`;

function groupPieces({ match, parts }: Group, names: Names, nested: boolean): readonly SentencePiece[] {
  if (parts.length === 0) return [plain("…")];
  const inner = parts.flatMap((part, index) => [...(index === 0 ? [] : [plain(names.say(joiners[match]))]), ...pieces(part, names, parts.length > 1 || match === "none")]);
  if (match === "none") return [plain(names.say("none of (")), ...inner, plain(")")];
  return nested && parts.length > 1 ? [plain("("), ...inner, plain(")")] : inner;
}
