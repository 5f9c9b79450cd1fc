"use client";

import { useMemo } from "react";
import { numberOf, textOf, type OperandProps } from "./operand-control";
import { classes } from "@/components/ui/classes";
import { Combobox } from "@/components/ui/combobox";
import { NumberInput } from "@/components/ui/number-input";
import { Select } from "@/components/ui/select";
import { useWords } from "@/components/words/words-provider";
import { isJsonObject, type Json } from "@/lib/std/json";

type Parts = { readonly [key: string]: Json | undefined };

const partsOf = (operand: Json): Parts => (isJsonObject(operand) ? operand : {});

export function ZoneControl({ operand, onChange, name, disabled }: OperandProps) {
  return <ZonePicker zone={textOf(partsOf(operand).zone)} onChange={(zone) => onChange({ zone })} name={name} disabled={disabled} />;
}

export function ZoneDaysControl({ operand, onChange, name, disabled }: OperandProps) {
  const say = useWords();
  const { days, zone } = partsOf(operand);
  return (
    <div className="flex flex-col gap-1.5">
      <NumberInput value={numberOf(days)} onValueChange={(next) => onChange({ days: next, zone: textOf(zone) })} unit={say("days")} min={1} max={365} step={1} disabled={disabled} controlSize="sm" aria-label={name} />
      <ZonePicker zone={textOf(zone)} onChange={(next) => onChange({ days: days ?? null, zone: next })} name={name} disabled={disabled} />
    </div>
  );
}

// A week that begins on a Monday.
const weekdays = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));

export function WeekdaysControl({ operand, onChange, name, disabled }: OperandProps) {
  const { locale } = useWords();
  const { days, zone } = partsOf(operand);
  const chosen = new Set((isList(days) ? days : []).flatMap((day) => (typeof day === "number" ? [day] : [])));
  const toggle = (day: number) => {
    const next = chosen.has(day) ? [...chosen].filter((each) => each !== day) : [...chosen, day];
    onChange({ days: next.toSorted((a, b) => a - b), zone: textOf(zone) });
  };
  return (
    <div className="flex flex-col gap-1.5">
      <div role="group" aria-label={name} className="grid grid-cols-7 gap-1">
        {weekdays.map((weekday, index) => (
          <button
            key={index}
            type="button"
            aria-pressed={chosen.has(index + 1)}
            aria-label={new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(weekday)}
            disabled={disabled}
            onClick={() => toggle(index + 1)}
            className={classes(
              "focus-ring h-8 min-w-0 cursor-pointer rounded-md border text-xs font-medium disabled:cursor-not-allowed disabled:opacity-55",
              chosen.has(index + 1) ? "border-accent bg-accent text-on-accent" : "bg-raised text-ink-soft hover:border-line-strong",
            )}
          >
            {new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(weekday).replace(".", "")}
          </button>
        ))}
      </div>
      <ZonePicker zone={textOf(zone)} onChange={(next) => onChange({ days: isList(days) ? days : [], zone: next })} name={name} disabled={disabled} />
    </div>
  );
}

export function HoursControl({ operand, onChange, name, disabled }: OperandProps) {
  const say = useWords();
  const { from, to, zone } = partsOf(operand);
  const put = (next: Parts) => onChange({ from: from ?? null, to: to ?? null, zone: textOf(zone), ...definedOnly(next) });
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-center gap-2">
        <HourSelect value={numberOf(from)} onChange={(next) => put({ from: next })} name={say("{name}: from", { name })} disabled={disabled} most={23} />
        <span className="text-sm text-ink-soft">{say("and")}</span>
        <HourSelect value={numberOf(to)} onChange={(next) => put({ to: next })} name={say("{name}: to", { name })} disabled={disabled} most={24} />
      </div>
      {typeof from === "number" && typeof to === "number" && from > to ? <p className="text-xs text-ink-faint">{say("Over midnight.")}</p> : null}
      {from === to ? <p className="text-xs text-no">{say("Choose two different hours.")}</p> : null}
      <ZonePicker zone={textOf(zone)} onChange={(next) => put({ zone: next })} name={name} disabled={disabled} />
    </div>
  );
}

type HourSelectProps = { readonly value: number | null; readonly onChange: (hour: number) => void; readonly name: string; readonly disabled: boolean; readonly most: number };

function HourSelect({ value, onChange, name, disabled, most }: HourSelectProps) {
  const options = Array.from({ length: most + 1 }, (_, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, "0")}:00` }));
  return <Select aria-label={name} controlSize="sm" options={options} value={value === null ? null : String(value)} onValueChange={(next) => onChange(Number(next))} disabled={disabled} className="min-w-24 flex-1" />;
}

type ZonePickerProps = { readonly zone: string; readonly onChange: (zone: string) => void; readonly name: string; readonly disabled: boolean };

/** Every zone this browser knows, found by any part of its name. */
function ZonePicker({ zone, onChange, name, disabled }: ZonePickerProps) {
  const say = useWords();
  const options = useMemo(() => zonesFirst(zone).map((each) => ({ value: each, label: each.replaceAll("_", " "), keywords: [each] })), [zone]);
  return <Combobox aria-label={say("{name}: time zone", { name })} controlSize="sm" options={options} value={zone === "" ? null : zone} onValueChange={onChange} placeholder={say("Time zone")} searchPlaceholder={say("Search a city or region")} disabled={disabled} />;
}

function zonesFirst(chosen: string): readonly string[] {
  return [...new Set(["UTC", ...(chosen === "" ? [] : [chosen]), ...Intl.supportedValuesOf("timeZone")])];
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const definedOnly = (parts: Parts): { readonly [key: string]: Json } => Object.fromEntries(Object.entries(parts).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
