"use client";

import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Plus, X } from "@/components/ui/icons";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

type ProfileEventsProps = { readonly profile: ProfileJson; readonly onChange: (profile: ProfileJson) => void; readonly readOnly: boolean };

type Event = NonNullable<ProfileJson["events"]>[number];

/** What somebody did, and when. */
export function ProfileEvents({ profile, onChange, readOnly }: ProfileEventsProps) {
  const say = useWords();
  const events = profile.events ?? [];
  const replace = (index: number, event: Event) => onChange({ ...profile, events: events.with(index, event) });
  const add = () => onChange({ ...profile, events: [...events, { name: "", at: new Date().toISOString().slice(0, 19) + "Z" }] });
  return (
    <div className="flex flex-col gap-2">
      {events.length === 0 ? <p className="text-sm text-ink-soft">{say("Did nothing that we know of.")}</p> : null}
      <ul className="flex flex-col gap-2">
        {events.map((event, index) => (
          <li key={index} className="grid grid-cols-[1fr_auto] items-center gap-2 sm:grid-cols-[1fr_14rem_auto]">
            <TextInput aria-label={say("Event {number}", { number: index + 1 })} placeholder={say("order completed")} value={event.name} onValueChange={(name) => replace(index, { ...event, name })} disabled={readOnly} />
            <TextInput
              aria-label={say("When event {number} happened", { number: index + 1 })}
              mono
              className="max-sm:order-3"
              value={event.at}
              placeholder="2026-11-23T10:00:00Z"
              onValueChange={(at) => replace(index, { ...event, at })}
              disabled={readOnly}
            />
            {readOnly ? null : <IconButton name={say("Remove event {number}", { number: index + 1 })} icon={<X />} size="sm" onClick={() => onChange({ ...profile, events: events.toSpliced(index, 1) })} />}
            {event.properties === undefined ? null : <code className="col-span-full truncate font-mono text-xs text-ink-faint">{JSON.stringify(event.properties)}</code>}
          </li>
        ))}
      </ul>
      {readOnly ? null : (
        <Button size="sm" icon={<Plus />} onClick={add} className="self-start">
          {say("Add an event")}
        </Button>
      )}
    </div>
  );
}
