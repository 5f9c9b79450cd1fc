"use client";

import { useState } from "react";
import { DeedCard } from "./deed-card";
import { deedsIn, eventsFrom, mostEvents, withEvents, type Deed } from "./deeds";
import { Button } from "@/components/ui/button";
import { Plus } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type EventType } from "@/lib/core/vocabulary/event-type";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { same } from "@/lib/std/same";

type ProfileEventsProps = { readonly profile: ProfileJson; readonly eventTypes: readonly EventType[]; readonly onChange: (profile: ProfileJson) => void; readonly readOnly: boolean };

/** What somebody did: which event, how long ago or when, how often, and what it carries. */
export function ProfileEvents({ profile, eventTypes, onChange, readOnly }: ProfileEventsProps) {
  const say = useWords();
  const events = profile.events ?? [];
  const [drafted, setDrafted] = useState<readonly Deed[]>(() => deedsIn(events));
  // A row without a name, or one that is like another, is only kept here; what was changed elsewhere goes before.
  const deeds = same(eventsFrom(drafted), events) ? drafted : deedsIn(events);
  const put = (next: readonly Deed[]) => {
    setDrafted(next);
    onChange(withEvents(profile, eventsFrom(next)));
  };
  return (
    <div className="flex flex-col gap-2">
      {deeds.length === 0 ? <p className="text-sm text-ink-soft">{say("Did nothing that we know of.")}</p> : null}
      <ul className="flex flex-col gap-2">
        {deeds.map((deed, index) => (
          <DeedCard
            // Deeds have no id of their own; their order never changes but by removal.
            key={index}
            deed={deed}
            index={index}
            eventTypes={eventTypes}
            readOnly={readOnly}
            onChange={(next) => put(deeds.with(index, next))}
            onRemove={() => put(deeds.toSpliced(index, 1))}
          />
        ))}
      </ul>
      {readOnly || events.length >= mostEvents ? null : (
        <Button size="sm" icon={<Plus />} onClick={() => put([...deeds, { name: "", at: "-P1D", properties: {}, times: 1 }])} className="self-start">
          {say("Add an event")}
        </Button>
      )}
    </div>
  );
}
