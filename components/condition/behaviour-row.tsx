"use client";

import { BehaviourFollowing } from "./behaviour-following";
import { BehaviourProperties } from "./behaviour-properties";
import { useCondition } from "./condition-session";
import { replacePart } from "./condition-tree";
import { EventPicker } from "./event-picker";
import { RowFrame } from "./row-frame";
import { NumberInput } from "@/components/ui/number-input";
import { Select } from "@/components/ui/select";
import { useWords } from "@/components/words/words-provider";
import { type Behaviour, type Condition, type Following } from "@/lib/core/conditions/condition";
import { message } from "@/lib/words/message";
import { said } from "@/lib/words/said";

const deeds = [
  { value: "did", label: message("Did") },
  { value: "did-not", label: message("Did not do") },
] as const;

const counts = [
  { value: "at-least", label: message("at least") },
  { value: "at-most", label: message("at most") },
  { value: "exactly", label: message("exactly") },
] as const;

const spans = [
  { value: "days", label: message("within the last") },
  { value: "ever", label: message("ever") },
] as const;

/** A behaviour as a sentence with steps: did what, how often, within how long, with which properties. */
export function BehaviourRow({ behaviour, parent }: { readonly behaviour: Behaviour; readonly parent: Condition | null }) {
  const say = useWords();
  const { root, change, readOnly, events, eventTypes, listEvent } = useCondition();
  const put = (next: Partial<Behaviour>) => change(replacePart(root, behaviour.id, { ...behaviour, ...next }));
  const words = `${behaviour.did ? say("Did") : say("Did not do")} ${behaviour.event === "" ? say("something") : behaviour.event}`;
  return (
    <RowFrame part={behaviour} parent={parent} name={words}>
      <div className="flex flex-col gap-1.5">
        <div className="row-first grid grid-cols-[minmax(6.5rem,2fr)_minmax(0,3fr)] gap-1.5">
          <Select aria-label={say("Did, or did not")} controlSize="sm" options={said(deeds, say)} value={behaviour.did ? "did" : "did-not"} disabled={readOnly} onValueChange={(value) => put({ did: value === "did" })} />
          <EventPicker name={say("Event")} value={behaviour.event} eventTypes={eventTypes} others={events} disabled={readOnly} onChange={(event) => put({ event })} {...(listEvent === null ? {} : { onNew: (typed: string) => listEvent(typed, (event) => put({ event })) })} />
        </div>
        <div className="flex flex-wrap items-center gap-1.5 text-sm text-ink-soft">
          <span className="w-28">
            <Select aria-label={say("How the times count")} controlSize="sm" options={said(counts, say)} value={behaviour.times ?? "at-least"} disabled={readOnly} onValueChange={(times) => put({ times })} />
          </span>
          <NumberInput className="w-16" aria-label={say("How many times")} controlSize="sm" min={1} max={10_000} step={1} value={behaviour.atLeast} disabled={readOnly} onValueChange={(value) => put({ atLeast: wholeFrom(value, 10_000) ?? 1 })} />
          <span>{behaviour.atLeast === 1 ? say("time") : say("times")}</span>
          <span className="w-34">
            <Select
              aria-label={say("Within how long")}
              controlSize="sm"
              options={said(spans, say)}
              value={behaviour.withinDays === null ? "ever" : "days"}
              disabled={readOnly}
              onValueChange={(span) => put({ withinDays: span === "ever" ? null : 30 })}
            />
          </span>
          {behaviour.withinDays === null ? null : (
            <NumberInput className="w-28" aria-label={say("Days")} controlSize="sm" min={1} max={3650} step={1} unit={say("days")} value={behaviour.withinDays} disabled={readOnly} onValueChange={(value) => put({ withinDays: wholeFrom(value, 3650) ?? 1 })} />
          )}
        </div>
        <BehaviourProperties where={behaviour.where} event={eventTypes.find(({ name }) => name === behaviour.event)} disabled={readOnly} onChange={(where) => put({ where })} />
        <BehaviourFollowing then={behaviour.then} disabled={readOnly} onChange={(then) => change(replacePart(root, behaviour.id, withFollowing(behaviour, then)))} />
      </div>
    </RowFrame>
  );
}

const wholeFrom = (value: number | null, max: number): number | null => (value === null ? null : Math.min(max, Math.max(1, Math.round(value))));

function withFollowing({ then: _, ...alone }: Behaviour, then: Following | undefined): Behaviour {
  return then === undefined ? alone : { ...alone, then };
}
