"use client";

import { type ComponentType } from "react";
import { HoursControl, WeekdaysControl, ZoneControl, ZoneDaysControl } from "./time-controls";
import { MembersControl } from "./members-control";
import { NetworksControl } from "./networks-control";
import { NumberListControl } from "./number-list-control";
import { PatternControl } from "./pattern-control";
import { DateRangeControl, NumberRangeControl } from "./range-control";
import { TextControl, TextListControl } from "./text-controls";
import { VersionControl, VersionRangeControl } from "./version-controls";
import { DateInput } from "@/components/ui/date-input";
import { NumberInput } from "@/components/ui/number-input";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { type OperandKind } from "@/lib/core/operators/operand-kind";
import { operandLimits } from "@/lib/core/operators/operand-limits";
import { isJsonObject, type Json } from "@/lib/std/json";

export type OperandProps = {
  readonly operand: Json;
  readonly onChange: (operand: Json) => void;
  /** What it is compared with, for those who cannot see where it stands: "country is one of". */
  readonly name: string;
  readonly suggestions: readonly string[];
  readonly unit: string | null;
  readonly disabled: boolean;
};

export type OperandControlProps = OperandProps & { readonly kind: OperandKind };

const controls: Readonly<Record<OperandKind, ComponentType<OperandProps> | null>> = {
  none: null,
  text: TextControl,
  "text-list": TextListControl,
  pattern: PatternControl,
  number: NumberControl,
  "number-range": NumberRangeControl,
  "number-list": NumberListControl,
  networks: NetworksControl,
  members: MembersControl,
  count: CountControl,
  date: DateControl,
  day: DayControl,
  "date-range": DateRangeControl,
  days: DaysControl,
  weekdays: WeekdaysControl,
  hours: HoursControl,
  zone: ZoneControl,
  "zone-days": ZoneDaysControl,
  version: VersionControl,
  "version-range": VersionRangeControl,
};

/** The control for what a value is compared with, by the operand's kind. */
export function OperandControl({ kind, ...props }: OperandControlProps) {
  const Control = controls[kind];
  return Control === null ? null : <Control {...props} />;
}

function NumberControl({ operand, onChange, name, unit, disabled }: OperandProps) {
  return <NumberInput value={numberOf(operand)} onValueChange={onChange} unit={unit} disabled={disabled} controlSize="sm" aria-label={name} />;
}

function CountControl({ operand, onChange, name, disabled }: OperandProps) {
  const say = useWords();
  return <NumberInput value={numberOf(operand)} onValueChange={onChange} unit={say("items")} min={0} max={operandLimits.items} step={1} disabled={disabled} controlSize="sm" aria-label={name} />;
}

function DaysControl({ operand, onChange, name, disabled }: OperandProps) {
  const say = useWords();
  return <NumberInput value={numberOf(isJsonObject(operand) ? operand.days : operand)} onValueChange={(days) => onChange(isJsonObject(operand) ? { ...operand, days } : days)} unit={say("days")} min={1} step={1} disabled={disabled} controlSize="sm" aria-label={name} />;
}

function DateControl({ operand, onChange, name, disabled }: OperandProps) {
  const say = useWords();
  return (
    <div>
      <DateInput value={dateIn(operand)} onValueChange={(date) => onChange(withDate(operand, date))} disabled={disabled} controlSize="sm" aria-label={name} />
      <p className="mt-1 text-xs text-ink-faint">{say("A day begins and ends in the workspace’s time zone.")}</p>
    </div>
  );
}

function DayControl({ operand, onChange, name, disabled }: OperandProps) {
  const say = useWords();
  return (
    <div>
      <TextInput type="date" value={dateIn(operand).slice(0, 10)} onValueChange={(date) => onChange(withDate(operand, date))} disabled={disabled} controlSize="sm" aria-label={name} />
      <p className="mt-1 text-xs text-ink-faint">{say("A day begins and ends in the workspace’s time zone.")}</p>
    </div>
  );
}

/** A date stands alone, or beside a zone of its own, which stays. */
const dateIn = (operand: Json): string => textOf(isJsonObject(operand) ? operand.date : operand);
const withDate = (operand: Json, date: string): Json => (isJsonObject(operand) && typeof operand.zone === "string" ? { date, zone: operand.zone } : date);

export const textOf = (operand: Json | undefined): string => (typeof operand === "string" ? operand : "");
export const numberOf = (operand: Json | undefined): number | null => (typeof operand === "number" ? operand : null);
export const listOf = (operand: Json | undefined): readonly string[] => (isList(operand) ? operand.filter((item): item is string => typeof item === "string") : []);
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
