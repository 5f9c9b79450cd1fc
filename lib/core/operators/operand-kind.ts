import { type Pattern } from "@/lib/core/patterns/compile-pattern";
import { type MemberTest } from "./members-operand";
import { type Network } from "./network";
import { type TextOperand, type TextsOperand } from "./text-operand";
import { type DateOperand, type DateRange } from "./date-operands";
import { type Hours, type Weekdays, type Zone, type ZoneDays } from "./time-operands";
import { type VersionRange } from "./version-range";
import { type AttributeValue } from "@/lib/core/vocabulary/value";
import { type Version } from "@/lib/core/vocabulary/version";

/** What each kind of operand is once it is read. `none` is `true`, so that null can always mean "does not fit". */
export type OperandOf = {
  readonly none: true;
  readonly text: TextOperand;
  readonly "text-list": TextsOperand;
  readonly pattern: Pattern;
  readonly number: number;
  readonly "number-range": { readonly from: number; readonly to: number };
  readonly "number-list": ReadonlySet<number>;
  readonly networks: readonly Network[];
  readonly members: readonly MemberTest[];
  readonly count: number;
  readonly date: DateOperand;
  readonly day: DateOperand;
  readonly "date-range": DateRange;
  readonly days: ZoneDays;
  readonly weekdays: Weekdays;
  readonly hours: Hours;
  readonly zone: Zone;
  readonly "zone-days": ZoneDays;
  readonly version: Version;
  readonly "version-range": VersionRange;
};
export type OperandKind = keyof OperandOf;

/** How an operand of a kind is read. An operator names it, so that whoever carries few operators carries few of these. */
export type OperandReader<Kind extends OperandKind> = {
  readonly kind: Kind;
  /** Null: it does not fit, or is not finished. */
  readonly read: (raw: unknown) => OperandOf[Kind] | null;
  /** Another attribute's value as such an operand; null: what such an operand holds is no single value. */
  readonly fromValue: ((value: AttributeValue) => OperandOf[Kind] | null) | null;
};
