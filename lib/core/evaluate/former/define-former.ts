import { type Clock, type Operator } from "@/lib/core/operators/operator";
import { truthFrom } from "@/lib/core/vocabulary/truth";
import { type AttributeValue } from "@/lib/core/vocabulary/value";

type Former<Value, Operand> = {
  readonly fits: (value: AttributeValue | undefined) => value is AttributeValue & Value;
  readonly read: (raw: unknown) => Operand | null;
  /** Another attribute's value as such an operand; null: it was never compared with one. */
  readonly fromValue: ((value: AttributeValue) => Operand | null) | null;
  readonly test: (value: Value, operand: Operand, at: Pick<Clock, "now">) => boolean;
};

/** What an operator of today answered before: all else of it (its id, what it fits, how it is called) is as it is. */
export function defineFormer<Value, Operand>(today: Operator, { fits, read, fromValue, test }: Former<Value, Operand>): Operator {
  return {
    ...today,
    bind(raw) {
      const operand = read(raw);
      return operand === null ? null : (value, at) => (fits(value) ? truthFrom(test(value, operand, at)) : "unknown");
    },
    against:
      fromValue === null
        ? null
        : (value, other, at) => {
            const operand = other === undefined ? null : fromValue(other);
            return operand === null || !fits(value) ? "unknown" : truthFrom(test(value, operand, at));
          },
  };
}
