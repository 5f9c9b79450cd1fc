"use client";

import { RangeControl } from "./range-control";
import { TextWithSuggestions } from "./text-with-suggestions";
import { ChipsInput } from "@/components/ui/chips-input";
import { NumberInput } from "@/components/ui/number-input";
import { TextInput } from "@/components/ui/text-input";
import { conditionLimits } from "@/lib/core/conditions/condition";
import { type OperandKind } from "@/lib/core/operators/operand";
import { parseVersion } from "@/lib/core/vocabulary/version";
import { type Json } from "@/lib/std/json";

export type OperandControlProps = {
  readonly kind: OperandKind;
  readonly operand: Json;
  readonly onChange: (operand: Json) => void;
  /** What it is compared with, for those who cannot see where it stands: "country is one of". */
  readonly name: string;
  readonly suggestions: readonly string[];
  readonly unit: string | null;
  readonly disabled: boolean;
};

/** The control for what a value is compared with, by the operand's kind. */
export function OperandControl(props: OperandControlProps) {
  const { kind, operand, onChange, name, suggestions, unit, disabled } = props;
  switch (kind) {
    case "none":
      return null;
    case "text":
      return <TextWithSuggestions value={textOf(operand)} onChange={onChange} suggestions={suggestions} disabled={disabled} name={name} />;
    case "text-list":
      return (
        <div className="max-h-56 overflow-y-auto p-0.5">
          <ChipsInput values={listOf(operand)} onValuesChange={onChange} suggestions={suggestions} disabled={disabled} max={conditionLimits.listLength} aria-label={name} placeholder="Type or paste values" />
        </div>
      );
    case "number":
      return <NumberInput value={numberOf(operand)} onValueChange={onChange} unit={unit} disabled={disabled} controlSize="sm" aria-label={name} />;
    case "days":
      return <NumberInput value={numberOf(operand)} onValueChange={onChange} unit="days" min={1} step={1} disabled={disabled} controlSize="sm" aria-label={name} />;
    case "date":
      return <DateControl operand={operand} onChange={onChange} name={name} disabled={disabled} />;
    case "version":
      return <VersionControl operand={operand} onChange={onChange} name={name} disabled={disabled} />;
    default:
      return <RangeControl {...props} kind={kind} />;
  }
}

type SingleControlProps = Pick<OperandControlProps, "operand" | "onChange" | "name" | "disabled">;

function DateControl({ operand, onChange, name, disabled }: SingleControlProps) {
  return (
    <div>
      <TextInput type="date" value={dayOf(operand)} onValueChange={onChange} disabled={disabled} controlSize="sm" aria-label={name} />
      <p className="mt-1 text-xs text-ink-faint">A day begins at midnight UTC.</p>
    </div>
  );
}

function VersionControl({ operand, onChange, name, disabled }: SingleControlProps) {
  const text = textOf(operand);
  const isWrong = text !== "" && parseVersion(text) === null;
  return (
    <div>
      <TextInput value={text} onValueChange={onChange} disabled={disabled} controlSize="sm" mono placeholder="2.4.0" aria-label={name} aria-invalid={isWrong || undefined} />
      {isWrong ? <p className="mt-1 text-xs text-no">A version reads like 2.4.0 or 3.0.0-beta.1.</p> : null}
    </div>
  );
}

export const textOf = (operand: Json): string => (typeof operand === "string" ? operand : "");
export const numberOf = (operand: Json | undefined): number | null => (typeof operand === "number" ? operand : null);
export const dayOf = (operand: Json | undefined): string => (typeof operand === "string" ? operand.slice(0, 10) : "");
const listOf = (operand: Json): readonly string[] => (Array.isArray(operand) ? operand.filter((item): item is string => typeof item === "string") : []);
