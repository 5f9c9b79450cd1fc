import { type OperandKind, type OperandOf, type OperandReader } from "./operand-kind";
import { type AttributeType } from "@/lib/core/vocabulary/attribute";
import { isDateValue, type DateValue } from "@/lib/core/vocabulary/date-value";
import { type ListItem } from "@/lib/core/vocabulary/list-item";
import { truthFrom, type Truth } from "@/lib/core/vocabulary/truth";
import { type AttributeValue } from "@/lib/core/vocabulary/value";
import { type Version } from "@/lib/core/vocabulary/version";

/** When a decision is made for, in milliseconds since 1970 UTC, and the workspace's time zone, for comparisons without one of their own. Time is an argument. */
export type Clock = { readonly now: number; readonly zone: string };

/** A comparison with its operand read: total over values, and only `any.is-known` and its like turn absence into yes or no. */
export type Test = (value: AttributeValue | undefined, at: Clock) => Truth;

/** A comparison of two attributes' values: unknown while either is. */
export type PairTest = (value: AttributeValue | undefined, other: AttributeValue | undefined, at: Clock) => Truth;

/** One way to compare an attribute, as menu, sentence, compiler and evaluator see it. */
export type Operator = {
  readonly id: string;
  readonly types: readonly AttributeType[];
  /** A message, to stand between attribute and operand: `is one of`. */
  readonly label: string;
  readonly operand: OperandKind;
  /** Whether the answer depends on the moment: of any other, the same value gets the same answer for ever. */
  readonly clock: boolean;
  /** Reads the operand once; null: it does not fit this operator. */
  bind(operand: unknown): Test | null;
  /** Compares with another attribute of the same type in place of an operand; null: this operator compares with no single value. */
  readonly against: PairTest | null;
};

/** What each type's values are once read. */
export type ValueOf = {
  readonly text: string;
  readonly number: number;
  readonly boolean: boolean;
  readonly date: DateValue;
  readonly version: Version;
  readonly list: readonly string[];
  readonly "number-list": readonly number[];
  readonly "object-list": readonly ListItem[];
};

const isValueOf: { readonly [Type in AttributeType]: (value: AttributeValue | undefined) => value is ValueOf[Type] } = {
  text: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  date: isDateValue,
  version: (value): value is Version => typeof value === "object" && "numbers" in value,
  list: (value): value is readonly string[] => isListOf("string", value),
  "number-list": (value): value is readonly number[] => isListOf("number", value),
  "object-list": (value): value is readonly ListItem[] => isListOf("object", value),
};

// A list that was read has items of one type, so the first speaks for all.
const isListOf = (type: "string" | "number" | "object", value: AttributeValue | undefined): boolean => Array.isArray(value) && (value.length === 0 || typeof value[0] === type);

type Definition<Type extends AttributeType, Kind extends OperandKind> = {
  readonly id: string;
  readonly type: Type | readonly Type[];
  readonly label: string;
  readonly operand: OperandReader<Kind>;
  readonly clock?: true;
  /** Null: the value does not say; a day has no hour. */
  readonly test: (value: ValueOf[Type], operand: OperandOf[Kind], at: Clock) => boolean | null;
};

/** An operator that can be asked with its operands read by another reader, as bundles of another time meant them. */
export type DefinedOperator<Kind extends OperandKind> = Operator & { readonly readBy: (operand: OperandReader<Kind>) => Operator };

/** An operator over the values of one type (or of several lists). Missing or of another type is unknown, without the operator having to say so. */
export function defineOperator<Type extends AttributeType, Kind extends OperandKind>(definition: Definition<Type, Kind>): DefinedOperator<Kind> {
  const { id, type, label, test } = definition;
  const { kind, read, fromValue } = definition.operand;
  const types: readonly Type[] = typeof type === "string" ? [type] : type;
  const fits = (value: AttributeValue | undefined): value is ValueOf[Type] => types.some((each) => isValueOf[each](value));
  return {
    id,
    types,
    label,
    operand: kind,
    clock: definition.clock === true,
    readBy: (operand) => defineOperator({ ...definition, operand }),
    bind(raw) {
      const operand = read(raw);
      return operand === null ? null : (value, at) => (fits(value) ? truthOf(test(value, operand, at)) : "unknown");
    },
    against:
      fromValue === null
        ? null
        : (value, other, at) => {
            const operand = other === undefined ? null : fromValue(other);
            return operand === null || !fits(value) ? "unknown" : truthOf(test(value, operand, at));
          },
  };
}

const truthOf = (answer: boolean | null): Truth => (answer === null ? "unknown" : truthFrom(answer));

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
    bind: (raw) => (raw !== null ? null : (value) => (value === undefined ? whenMissing : whenKnown)),
  };
}
