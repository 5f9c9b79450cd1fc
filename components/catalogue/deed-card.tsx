"use client";

import { DeedProperties } from "./deed-properties";
import { DeedTime } from "./deed-time";
import { mostEvents, type Deed } from "./deeds";
import { EventPicker } from "@/components/condition/event-picker";
import { IconButton } from "@/components/ui/icon-button";
import { X } from "@/components/ui/icons";
import { NumberInput } from "@/components/ui/number-input";
import { useWords } from "@/components/words/words-provider";
import { type EventType } from "@/lib/core/vocabulary/event-type";

type DeedCardProps = {
  readonly deed: Deed;
  readonly index: number;
  readonly eventTypes: readonly EventType[];
  readonly readOnly: boolean;
  readonly onChange: (deed: Deed) => void;
  readonly onRemove: () => void;
};

/** "Purchase, 12 days ago, 2 times, with total 120". */
export function DeedCard({ deed, index, eventTypes, readOnly, onChange, onRemove }: DeedCardProps) {
  const say = useWords();
  const put = (part: Partial<Deed>) => onChange({ ...deed, ...part });
  const number = index + 1;
  const event = eventTypes.find(({ name }) => name === deed.name);
  return (
    <li aria-label={say("Event {number}", { number })} className="@container flex flex-col gap-2 rounded-lg border bg-raised p-2">
      <div className="flex items-center gap-1.5">
        <div className="min-w-0 grow">
          <EventPicker name={say("Event {number}", { number })} value={deed.name} eventTypes={eventTypes} others={[]} disabled={readOnly} onChange={(name) => put({ name })} />
        </div>
        {readOnly ? null : <IconButton name={say("Remove event {number}", { number })} icon={<X />} size="sm" onClick={onRemove} />}
      </div>
      <div className="flex flex-wrap items-center gap-1.5 text-sm text-ink-soft">
        <DeedTime at={deed.at} number={number} disabled={readOnly} onChange={(at) => put({ at })} />
        <span className="flex items-center gap-1.5">
          <NumberInput className="w-16" aria-label={say("How often event {number} happened", { number })} controlSize="sm" min={1} max={mostEvents} step={1} value={deed.times} disabled={readOnly} onValueChange={(times) => put({ times: Math.min(mostEvents, Math.max(1, Math.round(times ?? 1))) })} />
          {deed.times === 1 ? say("time") : say("times")}
        </span>
      </div>
      <DeedProperties properties={deed.properties} listed={event?.properties ?? []} number={number} readOnly={readOnly} onChange={(properties) => put({ properties })} />
    </li>
  );
}
