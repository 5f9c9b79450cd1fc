"use client";

import { numberOf, type OperandProps } from "./operand-control";
import { classes } from "@/components/ui/classes";
import { NumberInput } from "@/components/ui/number-input";
import { Select } from "@/components/ui/select";
import { ZonePicker } from "@/components/ui/zone-picker";
import { useWords } from "@/components/words/words-provider";
import { isJsonObject, type Json } from "@/lib/std/json";
import { message } from "@/lib/words/message";

const anniversaryHint = message("From a year on. Who was born on 29 February has it on the 28th in other years.");

type Parts = { readonly [key: string]: Json | undefined };

const partsOf = (operand: Json): Parts => (isJsonObject(operand) ? operand : {});

export function ZoneControl({ operand, onChange, name, disabled }: OperandProps) {
  const say = useWords();
  return (
    <div className="flex flex-col gap-1.5">
      <OwnZone zone={zoneIn(partsOf(operand))} onChange={(zone) => onChange(withZone({}, zone))} name={name} disabled={disabled} />
      <p className="text-xs text-ink-faint">{say(anniversaryHint)}</p>
    </div>
  );
}

export function ZoneDaysControl({ operand, onChange, name, disabled }: OperandProps) {
  const say = useWords();
  const parts = partsOf(operand);
  const { days } = parts;
  return (
    <div className="flex flex-col gap-1.5">
      <NumberInput value={numberOf(days)} onValueChange={(next) => onChange(withZone({ days: next }, zoneIn(parts)))} unit={say("days")} min={1} max={365} step={1} disabled={disabled} controlSize="sm" aria-label={name} />
      <OwnZone zone={zoneIn(parts)} onChange={(next) => onChange(withZone({ days: days ?? null }, next))} name={name} disabled={disabled} />
      <p className="text-xs text-ink-faint">{say(anniversaryHint)}</p>
    </div>
  );
}

// A week that begins on a Monday.
const weekdays = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));

export function WeekdaysControl({ operand, onChange, name, disabled }: OperandProps) {
  const { locale } = useWords();
  const parts = partsOf(operand);
  const { days } = parts;
  const chosen = new Set((isList(days) ? days : []).flatMap((day) => (typeof day === "number" ? [day] : [])));
  const toggle = (day: number) => {
    const next = chosen.has(day) ? [...chosen].filter((each) => each !== day) : [...chosen, day];
    onChange(withZone({ days: next.toSorted((a, b) => a - b) }, zoneIn(parts)));
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
      <OwnZone zone={zoneIn(parts)} onChange={(next) => onChange(withZone({ days: isList(days) ? days : [] }, next))} name={name} disabled={disabled} />
    </div>
  );
}

export function HoursControl({ operand, onChange, name, disabled }: OperandProps) {
  const say = useWords();
  const parts = partsOf(operand);
  const { from, to } = parts;
  const put = (next: Parts, zone = zoneIn(parts)) => onChange(withZone({ from: from ?? null, to: to ?? null, ...definedOnly(next) }, zone));
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-center gap-2">
        <HourSelect value={numberOf(from)} onChange={(next) => put({ from: next })} name={say("{name}: from", { name })} disabled={disabled} most={23} />
        <span className="text-sm text-ink-soft">{say("and")}</span>
        <HourSelect value={numberOf(to)} onChange={(next) => put({ to: next })} name={say("{name}: to", { name })} disabled={disabled} most={24} />
      </div>
      {typeof from === "number" && typeof to === "number" && from > to ? <p className="text-xs text-ink-faint">{say("Over midnight.")}</p> : null}
      {from === to ? <p className="text-xs text-no">{say("Choose two different hours.")}</p> : null}
      <OwnZone zone={zoneIn(parts)} onChange={(next) => put({}, next)} name={name} disabled={disabled} />
    </div>
  );
}

type HourSelectProps = { readonly value: number | null; readonly onChange: (hour: number) => void; readonly name: string; readonly disabled: boolean; readonly most: number };

function HourSelect({ value, onChange, name, disabled, most }: HourSelectProps) {
  const options = Array.from({ length: most + 1 }, (_, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, "0")}:00` }));
  return <Select aria-label={name} controlSize="sm" options={options} value={value === null ? null : String(value)} onValueChange={(next) => onChange(Number(next))} disabled={disabled} className="min-w-24 flex-1" />;
}

type OwnZoneProps = { readonly zone: string | null; readonly onChange: (zone: string | null) => void; readonly name: string; readonly disabled: boolean };

/** The workspace's zone, unless this comparison is about another. */
function OwnZone({ zone, onChange, name, disabled }: OwnZoneProps) {
  const say = useWords();
  return <ZonePicker zone={zone} onChange={onChange} name={say("{name}: time zone", { name })} none={say("The workspace’s time zone")} controlSize="sm" disabled={disabled} />;
}

const zoneIn = ({ zone }: Parts): string | null => (typeof zone === "string" ? zone : null);
const withZone = (parts: { readonly [key: string]: Json }, zone: string | null): Json => (zone === null ? parts : { ...parts, zone });

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const definedOnly = (parts: Parts): { readonly [key: string]: Json } => Object.fromEntries(Object.entries(parts).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
