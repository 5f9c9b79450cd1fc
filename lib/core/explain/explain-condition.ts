import { type Comparison, type Condition } from "@/lib/core/conditions/condition";
import { conditionSentence, type Names } from "@/lib/core/conditions/condition-sentence";
import { attributeInOperand } from "@/lib/core/operators/attribute-in-operand";
import { type Library } from "@/lib/core/flow/campaign";
import { namesOf } from "@/lib/core/flow/names";
import { anyOtherText } from "@/lib/core/vocabulary/any-other-text";
import { type Profile } from "@/lib/core/vocabulary/profile";
import { type Truth } from "@/lib/core/vocabulary/truth";
import { dayText, wallText, type DateValue } from "@/lib/core/vocabulary/date-value";
import { unitAfter } from "@/lib/core/vocabulary/unit-after";
import { type AttributeValue } from "@/lib/core/vocabulary/value";
import { amountWords } from "@/lib/words/amount-words";
import { versionText } from "@/lib/core/vocabulary/version";
import { itemWords } from "@/lib/words/item-words";
import { numberWords } from "@/lib/words/number-words";
import { type Words } from "@/lib/words/words";

/** One visitor's answer to one part of a condition, and to what is inside it. */
export type ConditionRow = {
  readonly id: string;
  readonly sentence: string;
  readonly truth: Truth;
  /** Of a group: how its parts count. */
  readonly match?: "all" | "any" | "none";
  /** What was compared, in words: the visitor's value, or why there is none. */
  readonly value?: string;
  readonly parts: readonly ConditionRow[];
};

export type Explaining = {
  /** Of the compiled flow: the predicate of each row. */
  readonly predicateOf: ReadonlyMap<string, number>;
  /** By predicate; one that is missing was not asked. */
  readonly truths: ReadonlyMap<number, Truth>;
  readonly profile: Profile;
  readonly library: Library;
  readonly say: Words;
};

/** A condition as one visitor answers it: every row with yes, no or unknown and the value that was used. An audience opens to its own rows. */
export function explainCondition(condition: Condition, explaining: Explaining): ConditionRow {
  return explained(condition, { ...explaining, names: namesOf(explaining.library, explaining.say), inside: [] });
}

type Asked = Explaining & { readonly names: Names; readonly inside: readonly string[] };

function explained(condition: Condition, asked: Asked): ConditionRow {
  const index = asked.predicateOf.get(condition.id);
  const truth = (index === undefined ? undefined : asked.truths.get(index)) ?? "unknown";
  const value = valueOf(condition, asked);
  return {
    id: condition.id,
    sentence: conditionSentence(condition, asked.names),
    truth,
    ...(condition.kind === "group" ? { match: condition.match } : {}),
    ...(value === null ? {} : { value }),
    parts: partsOf(condition, asked),
  };
}

function partsOf(condition: Condition, asked: Asked): readonly ConditionRow[] {
  if (condition.kind === "group") return condition.parts.map((part) => explained(part, asked));
  if (condition.kind !== "audience" || asked.inside.includes(condition.audience)) return [];
  const audience = asked.library.audiences.find(({ id }) => id === condition.audience);
  return audience === undefined ? [] : [explained(audience.condition, { ...asked, inside: [...asked.inside, audience.id] })];
}

function valueOf(condition: Condition, asked: Asked): string | null {
  if (condition.kind === "comparison") return comparedWords(condition, asked);
  if (condition.kind !== "behaviour") return null;
  const { event, then } = condition;
  const words = doneWords(event, asked);
  return then === undefined ? words : asked.say("{words}; {event}: {then}", { words, event: then.event, then: doneWords(then.event, asked) });
}

function doneWords(event: string, { profile, say }: Asked): string {
  const times = profile.events.filter(({ name }) => name === event).length;
  return say("{times, plural, =0 {not once so far} one {once so far} other {{times} times so far}}", { times });
}

function comparedWords({ attribute, operand }: Comparison, asked: Asked): string {
  const other = attributeInOperand(operand);
  return other === null ? heldWords(attribute, asked) : asked.say("{value} against {other}", { value: heldWords(attribute, asked), other: heldWords(other, asked) });
}

function heldWords(key: string, { profile, library, say }: Asked): string {
  const value = profile.values.get(key);
  const attribute = library.attributes.find((candidate) => candidate.key === key);
  if (value !== undefined) return valueWords(value, { zone: library.zone ?? "UTC", unit: unitAfter(attribute), say });
  const note = profile.notes.find(({ about }) => about === key);
  if (note?.code === "hidden-by-consent") return say("hidden: no consent");
  if (note?.code === "may-be-seconds") return say("may be seconds, so it is not read");
  if (note?.code === "too-long") return say("too long");
  return say(note === undefined ? "not known" : "does not read as its type");
}

/** A visitor's value in words: `France`, `42 €`, `yes`, `2.4.0`, `hiking, climbing`. */
export function valueWords(value: AttributeValue, as: { /** The workspace's. */ readonly zone: string; readonly unit: string | null; readonly say: Words }): string {
  if (typeof value === "boolean") return as.say(value ? "yes" : "no");
  if (typeof value === "string") return value === "" ? as.say("empty") : textWords(value, as.say);
  if (typeof value === "number") return heldAmount(value, as);
  if ("kind" in value) return dateWords(value, as.zone);
  if ("numbers" in value) return versionText(value);
  return value.length === 0 ? as.say("an empty list") : value.map((item) => (typeof item === "string" ? textWords(item, as.say) : typeof item === "number" ? heldAmount(item, as) : itemWords(item, as.say))).join(", ");
}

const heldAmount = (value: number, { unit, say }: { readonly unit: string | null; readonly say: Words }): string => (unit === null ? numberWords(value, say) : amountWords({ text: numberWords(value, say), count: value, unit }, say));

const textWords = (text: string, say: Words): string => (text === anyOtherText ? say(anyOtherText) : text);

/** A day, or the minute as the workspace's clocks show it. */
function dateWords(value: DateValue, zone: string): string {
  if (value.kind === "day") return dayText(value.day);
  return `${wallText(value.at, zone)} ${zone}`;
}
