import { operandWords, parseOperand, type OperandKind, type OperandOf } from "./operand";
import { type AttributeType } from "@/lib/core/vocabulary/attribute";
import { truthFrom, type Truth } from "@/lib/core/vocabulary/truth";
import { type AttributeValue } from "@/lib/core/vocabulary/value";
import { type Version } from "@/lib/core/vocabulary/version";
import { type Json } from "@/lib/std/json";

/** The moment a decision is made for, in milliseconds since 1970 UTC. Time is an argument. */
export type Moment = { readonly now: number };

/** A comparison with its operand read: total over values, and only `any.is-known` and its like turn absence into yes or no. */
export type Test = (value: AttributeValue | undefined, at: Moment) => Truth;

/** A comparison of two attributes' values: unknown while either is. */
export type PairTest = (value: AttributeValue | undefined, other: AttributeValue | undefined, at: Moment) => Truth;

/** One way to compare an attribute, as menu, sentence, compiler and evaluator see it. */
export type Operator = {
  readonly id: string;
  readonly types: readonly AttributeType[];
  /** In words, to stand between attribute and operand: `is one of`. */
  readonly label: string;
  readonly operand: OperandKind;
  /** Whether the answer depends on the moment: of any other, the same value gets the same answer for ever. */
  readonly clock: boolean;
  /** Reads the operand once; null: it does not fit this operator. */
  bind(operand: unknown): Test | null;
  /** Compares with another attribute of the same type in place of an operand; null: this operator compares with no single value. */
  readonly against: PairTest | null;
  /** What follows the attribute's name in a sentence: `is one of France, Belgium`. */
  words(operand: Json): string;
};

/** What each type's values are once read. */
export type ValueOf = {
  readonly text: string;
  readonly number: number;
  readonly boolean: boolean;
  readonly date: number;
  readonly version: Version;
  readonly list: readonly string[];
};

const isValueOf: { readonly [Type in AttributeType]: (value: AttributeValue | undefined) => value is ValueOf[Type] } = {
  text: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  date: (value) => typeof value === "number",
  version: (value): value is Version => typeof value === "object" && !Array.isArray(value),
  list: (value): value is readonly string[] => Array.isArray(value),
};

type Definition<Type extends AttributeType, Kind extends OperandKind> = {
  readonly id: string;
  readonly type: Type;
  readonly label: string;
  readonly operand: Kind;
  readonly clock?: true;
  readonly test: (value: ValueOf[Type], operand: OperandOf[Kind], at: Moment) => boolean;
};

/** An operator over the values of one type. Missing or of another type is unknown, without the operator having to say so. */
export function defineOperator<Type extends AttributeType, Kind extends OperandKind>(definition: Definition<Type, Kind>): Operator {
  const { id, type, label, operand: kind, test } = definition;
  const fits = isValueOf[type];
  const operandOf = asOperand(kind);
  return {
    id,
    types: [type],
    label,
    operand: kind,
    clock: definition.clock === true,
    bind(raw) {
      const operand = parseOperand(kind, raw);
      return operand === null ? null : (value, at) => (fits(value) ? truthFrom(test(value, operand, at)) : "unknown");
    },
    against:
      operandOf === null
        ? null
        : (value, other, at) => {
            const operand = other === undefined ? null : operandOf(other);
            return operand === null || !fits(value) ? "unknown" : truthFrom(test(value, operand, at));
          },
    words: (operand) => wordsOf(label, operandWords(kind, operand)),
  };
}

/** Another attribute's value as this kind of operand; null: what such an operand holds is no single value. */
function asOperand<Kind extends OperandKind>(kind: Kind): ((value: AttributeValue) => OperandOf[Kind] | null) | null {
  return operandFromValue[kind];
}

const operandFromValue: { readonly [Kind in OperandKind]: ((value: AttributeValue) => OperandOf[Kind] | null) | null } = {
  none: null,
  text: (value) => (typeof value === "string" ? { text: value, ignoreCase: false } : null),
  "text-list": null,
  pattern: null,
  number: (value) => (typeof value === "number" ? value : null),
  "number-range": null,
  count: null,
  date: (value) => (typeof value === "number" ? value : null),
  "date-range": null,
  days: null,
  weekdays: null,
  hours: null,
  zone: null,
  "zone-days": null,
  version: (value) => (isValueOf.version(value) ? value : null),
  "version-range": null,
};

/** An operator about whether anything is known at all; it is never unknown. */
export function definePresence(definition: { readonly id: string; readonly types: readonly AttributeType[]; readonly label: string; readonly whenKnown: Truth; readonly whenMissing: Truth }): Operator {
  const { id, types, label, whenKnown, whenMissing } = definition;
  return {
    id,
    types,
    label,
    operand: "none",
    clock: false,
    against: null,
    bind: (raw) => (parseOperand("none", raw) === null ? null : (value) => (value === undefined ? whenMissing : whenKnown)),
    words: () => label,
  };
}

const wordsOf = (label: string, operand: string): string => (operand === "" ? label : `${label} ${operand}`);
