"use client";

import { numberOf, textOf, type OperandProps } from "./operand-control";
import { DateInput } from "@/components/ui/date-input";
import { NumberInput } from "@/components/ui/number-input";
import { useWords } from "@/components/words/words-provider";
import { isJsonObject, type Json } from "@/lib/std/json";

export const NumberRangeControl = (props: OperandProps) => <RangeControl {...props} kind="number-range" />;
export const DateRangeControl = (props: OperandProps) => <RangeControl {...props} kind="date-range" />;

type RangeControlProps = OperandProps & { readonly kind: "number-range" | "date-range" };

/** From and to, both included; says so when they stand the wrong way round. */
function RangeControl({ kind, operand, onChange, name, unit, disabled }: RangeControlProps) {
  const say = useWords();
  const from = endOf(operand, "from");
  const to = endOf(operand, "to");
  const put = (next: { readonly from?: Json; readonly to?: Json }) => onChange({ ...zoneOf(operand), from, to, ...next });
  const isBackwards = kind === "number-range" ? typeof from === "number" && typeof to === "number" && from > to : textOf(from) !== "" && textOf(to) !== "" && textOf(from).slice(0, 10) > textOf(to).slice(0, 10);
  return (
    <div>
      <div className="flex flex-wrap items-center gap-2">
        {kind === "number-range" ? (
          <NumberInput className="min-w-24 flex-1" value={numberOf(from)} onValueChange={(value) => put({ from: value })} unit={unit} disabled={disabled} controlSize="sm" aria-label={say("{name}: from", { name })} />
        ) : (
          <DateInput className="basis-full" value={textOf(from)} onValueChange={(value) => put({ from: value })} disabled={disabled} controlSize="sm" aria-label={say("{name}: from", { name })} />
        )}
        <span className="text-sm text-ink-soft">{say("and")}</span>
        {kind === "number-range" ? (
          <NumberInput className="min-w-24 flex-1" value={numberOf(to)} onValueChange={(value) => put({ to: value })} unit={unit} disabled={disabled} controlSize="sm" aria-label={say("{name}: to", { name })} />
        ) : (
          <DateInput className="basis-full" value={textOf(to)} onValueChange={(value) => put({ to: value })} disabled={disabled} controlSize="sm" aria-label={say("{name}: to", { name })} />
        )}
      </div>
      {isBackwards ? <p className="mt-1 text-xs text-no">{say("The first must not be more than the second.")}</p> : null}
      {kind === "date-range" ? <p className="mt-1 text-xs text-ink-faint">{say("A day begins and ends in the workspace’s time zone.")}</p> : null}
    </div>
  );
}

const zoneOf = (operand: Json): { readonly zone?: string } => (isJsonObject(operand) && typeof operand.zone === "string" ? { zone: operand.zone } : {});

function endOf(operand: Json, end: "from" | "to"): Json {
  return isJsonObject(operand) ? (operand[end] ?? null) : null;
}
