import { type Behaviour, type Comparison, type Condition, type EventProperty, type Following, type Group, type InAudience } from "./condition";
import { deedWords } from "./event-deeds";
import { spanWords } from "./minutes-span";
import { woven } from "./woven";
import { type ConditionId } from "@/lib/core/vocabulary/ids";
import { attributeInOperand } from "@/lib/core/operators/attribute-in-operand";
import { operandSaid, operatorWords } from "@/lib/core/operators/operator-words";
import { findOperator } from "@/lib/core/operators/operators";
import { message } from "@/lib/words/message";
import { midSentence } from "@/lib/words/mid-sentence";
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

const joiners = { all: message(", and "), any: message(", or "), none: message(", or ") } as const;

/** A stretch of a sentence; `of` says whose value or audience it is where it is one, so that a screen can let it be changed in place. */
export type SentencePiece = { readonly text: string; readonly of: ConditionId | null };

/** Whether nobody has said yet who is meant. */
export const asksNothing = (condition: Condition): boolean => condition.kind === "group" && condition.parts.length === 0;

/** Whether a sentence has nothing to say of it: nobody is meant yet, or rows were only just added. */
export function isUnsaid(condition: Condition): boolean {
  if (condition.kind === "group") return condition.parts.every(isUnsaid);
  return condition.kind === "comparison" && condition.attribute === "" && condition.operator === "";
}

/** A condition in plain words: `Country is France or Belgium, and (plan is VIP, or is in Regulars)`. Brackets are always said, never implied. */
export function conditionSentence(condition: Condition, names: Names): string {
  return conditionPieces(condition, names).map(({ text }) => text).join("");
}

/** The same sentence in pieces: joined, they are its text. */
export function conditionPieces(condition: Condition, names: Names): readonly SentencePiece[] {
  return pieces(condition, names, { isNested: false, isFirst: true });
}

/** Where a part stands: within a group of several, and at the front of the sentence, where labels are as they were typed. */
type Place = { readonly isNested: boolean; readonly isFirst: boolean };

function pieces(condition: Condition, names: Names, place: Place): readonly SentencePiece[] {
  switch (condition.kind) {
    case "comparison":
      return comparisonPieces(condition, names, place);
    case "audience":
      return audiencePieces(condition, names);
    case "behaviour":
      return [plain(behaviourWords(condition, names))];
    case "group":
      return groupPieces(condition, names, place);
  }
}

const plain = (text: string): SentencePiece => ({ text, of: null });

function comparisonPieces({ id, attribute, operator, operand }: Comparison, names: Names, { isFirst }: Place): readonly SentencePiece[] {
  if (attribute === "" && operator === "") return [plain(names.say("not said yet"))];
  const label = attribute === "" ? "…" : names.attribute(attribute);
  const subject = isFirst ? label : midSentence(label);
  const known = findOperator(operator);
  if (known === undefined) return [plain(`${subject} …`)];
  const asking = { subject: label, unit: names.unit(attribute), operand };
  const other = attributeInOperand(operand);
  if (other !== null) return [plain(`${subject} ${operatorWords(known, { ...asking, words: other === "" ? "…" : names.say("“{name}”", { name: names.attribute(other) }) }, names.say)}`)];
  const said = operandSaid(known, asking, names.say);
  if (said === "") return [plain(`${subject} ${operatorWords(known, { ...asking, words: "" }, names.say).trim()}`)];
  return woven({ words: [{ text: said, of: id }] }, ({ words = "" }) => `${subject} ${operatorWords(known, { ...asking, words }, names.say)}`, plain);
}

const audiencePieces = ({ id, audience, is }: InAudience, { say, audience: named }: Names): readonly SentencePiece[] =>
  woven({ audience: [{ text: named(audience), of: id }] }, (marks) => say(is === "in" ? "is in {audience}" : "is not in {audience}", marks), plain);

const oftenWords = {
  "at-least": message("at least {count, plural, one {once} other {{count} times}}"),
  "at-most": message("at most {count, plural, one {once} other {{count} times}}"),
  exactly: message("exactly {count, plural, one {once} other {{count} times}}"),
  fewer: message("fewer than {count} times"),
  more: message("more than {count, plural, one {once} other {{count} times}}"),
} as const;

/** How often, of what was done; of what was not, “not at least 3 times” is “fewer than 3 times”. Null: at all. */
function often({ did, atLeast: count, times = "at-least" }: Behaviour): { readonly isDone: boolean; readonly words: string | null } {
  if (times === "at-least" && count === 1) return { isDone: did, words: null };
  if (did || times === "exactly") return { isDone: did, words: oftenWords[times] };
  return { isDone: true, words: times === "at-least" ? oftenWords.fewer : oftenWords.more };
}

function behaviourWords(behaviour: Behaviour, { say }: Pick<Names, "say">): string {
  const { event, atLeast, withinDays, where, then } = behaviour;
  // Not A and then B is said of both together.
  if (then !== undefined && !behaviour.did) return say("not ({condition})", { condition: behaviourWords({ ...behaviour, did: true }, { say }) });
  const { isDone, words } = often(behaviour);
  const parts = [
    deedWords(event, isDone ? "did" : "not", say),
    ...(words === null ? [] : [say(words, { count: atLeast })]),
    ...(withinDays === null ? [] : [say("in the last {count, plural, one {day} other {{count} days}}", { count: withinDays })]),
  ];
  return `${parts.join(" ")}${propertyWords(where, say)}${then === undefined ? "" : followingWords(then, say)}`;
}

function propertyWords(where: readonly EventProperty[], say: Words): string {
  const properties = where.map(({ property, operator, operand }) => {
    const [known, asking] = [findOperator(operator), { subject: property, unit: null, operand }];
    if (property === "" && known === undefined) return "…";
    return `${property || "…"} ${known === undefined ? "…" : operatorWords(known, { ...asking, words: operandSaid(known, asking, say) }, say)}`;
  });
  if (properties.length === 0) return "";
  return ` ${say(properties.length === 1 ? "where {properties}" : "where ({properties})", { properties: properties.join(say(joiners.all)) })}`;
}

const followingWords = ({ event, did, withinMinutes, where }: Following, say: Words): string =>
  `${say(", and then {deed}", { deed: deedWords(event, did ? "did" : "not", say) })}${withinMinutes === null ? "" : ` ${say("within {span}", { span: spanWords(withinMinutes, say) })}`}${propertyWords(where, say)}`;

function groupPieces({ match, parts }: Group, names: Names, { isNested, isFirst }: Place): readonly SentencePiece[] {
  if (parts.length === 0) return [plain("…")];
  const place = (index: number): Place => ({ isNested: parts.length > 1, isFirst: isFirst && index === 0 && match !== "none" });
  const inner = parts.flatMap((part, index) => [...(index === 0 ? [] : [plain(names.say(joiners[match]))]), ...pieces(part, names, place(index))]);
  if (match === "none") return woven({ condition: inner }, (marks) => names.say(parts.length === 1 ? "not ({condition})" : "none of ({condition})", marks), plain);
  return isNested && parts.length > 1 ? [plain("("), ...inner, plain(")")] : inner;
}
