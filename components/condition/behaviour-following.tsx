"use client";

import { BehaviourProperties } from "./behaviour-properties";
import { useCondition } from "./condition-session";
import { EventPicker } from "./event-picker";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Plus, X } from "@/components/ui/icons";
import { NumberInput } from "@/components/ui/number-input";
import { Select } from "@/components/ui/select";
import { useWords } from "@/components/words/words-provider";
import { mostFollowingMinutes, type Following } from "@/lib/core/conditions/condition";
import { minutesSpan, spanUnits, type SpanUnit } from "@/lib/core/conditions/minutes-span";
import { message } from "@/lib/words/message";
import { said } from "@/lib/words/said";

const turns = [
  { value: "followed", label: message("followed by") },
  { value: "not-followed", label: message("not followed by") },
] as const;

const units = [
  { value: "minute", label: message("minutes") },
  { value: "hour", label: message("hours") },
  { value: "day", label: message("days") },
  { value: "ever", label: message("at any time") },
] as const;

const hour = 60;

type BehaviourFollowingProps = {
  readonly then: Following | undefined;
  readonly disabled: boolean;
  /** Undefined: the step is gone. */
  readonly onChange: (then: Following | undefined) => void;
};

/** The second step of a behaviour: what had, or had not, to come after, and within how long. */
export function BehaviourFollowing({ then, disabled, onChange }: BehaviourFollowingProps) {
  const say = useWords();
  const { events, eventTypes, listEvent } = useCondition();
  if (then === undefined)
    return disabled ? null : (
      <Button intent="ghost" size="sm" className="w-fit" icon={<Plus />} onClick={() => onChange({ event: "", did: false, withinMinutes: hour, where: [] })}>
        {say("And then did, or did not …")}
      </Button>
    );
  const put = (next: Partial<Following>) => onChange({ ...then, ...next });
  const span = then.withinMinutes === null ? null : minutesSpan(then.withinMinutes);
  return (
    <div role="group" aria-label={then.did ? say("Followed by {event}", { event: then.event === "" ? say("something") : then.event }) : say("Not followed by {event}", { event: then.event === "" ? say("something") : then.event })} className="flex flex-col gap-1.5 border-l-2 border-line-strong pl-2.5">
      <div className="flex items-center gap-1.5">
        <div className="grid grow grid-cols-[minmax(8.5rem,2fr)_minmax(0,3fr)] gap-1.5">
          <Select aria-label={say("Followed, or not followed")} controlSize="sm" options={said(turns, say)} value={then.did ? "followed" : "not-followed"} disabled={disabled} onValueChange={(turn) => put({ did: turn === "followed" })} />
          <EventPicker name={say("Event that comes after")} value={then.event} eventTypes={eventTypes} others={events} disabled={disabled} onChange={(event) => put({ event })} {...(listEvent === null ? {} : { onNew: (typed: string) => listEvent(typed, (event) => put({ event })) })} />
        </div>
        {disabled ? null : <IconButton name={say("Remove what comes after")} icon={<X />} size="sm" onClick={() => onChange(undefined)} />}
      </div>
      <div className="flex flex-wrap items-center gap-1.5 text-sm text-ink-soft">
        <span>{span === null ? say("since then") : say("within")}</span>
        {span === null ? null : (
          <NumberInput className="w-20" aria-label={say("Within how long after")} controlSize="sm" min={1} max={mostOf(span.unit)} step={1} value={span.count} disabled={disabled} onValueChange={(count) => put({ withinMinutes: minutesOf(count, span.unit) })} />
        )}
        <span className="w-32">
          <Select aria-label={say("Unit of the time after")} controlSize="sm" options={said(units, say)} value={span?.unit ?? "ever"} disabled={disabled} onValueChange={(unit) => put({ withinMinutes: unit === "ever" ? null : minutesOf(span?.count ?? 1, unit) })} />
        </span>
      </div>
      <BehaviourProperties where={then.where} event={eventTypes.find(({ name }) => name === then.event)} disabled={disabled} onChange={(where) => put({ where })} />
      {then.did || span === null ? null : <p className="text-sm text-ink-soft">{say("Counts once that time is over.")}</p>}
    </div>
  );
}

const sizeOf = (unit: SpanUnit): number => spanUnits.find((each) => each.unit === unit)?.minutes ?? 1;

const mostOf = (unit: SpanUnit): number => Math.floor(mostFollowingMinutes / sizeOf(unit));

const minutesOf = (count: number | null, unit: SpanUnit): number => Math.min(mostOf(unit), Math.max(1, Math.round(count ?? 1))) * sizeOf(unit);
