"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Plus } from "@/components/ui/icons";
import { RelativeTime } from "@/components/ui/relative-time";
import { useWords } from "@/components/words/words-provider";
import { type SeenEventDto } from "@/lib/api/event-types";
import { nearestWord } from "@/lib/core/analyse/nearest-word";
import { isEventName, type EventType } from "@/lib/core/vocabulary/event-type";

const fewest = 5;

type StrangeEventsProps = { readonly seen: readonly SeenEventDto[]; readonly events: readonly EventType[]; /** Absent: this person may not add to the catalogue. */ readonly onAdd?: (name: string) => void };

/** Events that visitors brought and the catalogue does not have: to be listed, or a page has a slip of the pen. */
export function StrangeEvents({ seen, events, onAdd }: StrangeEventsProps) {
  const say = useWords();
  const [all, setAll] = useState(false);
  const known = events.map(({ name }) => name);
  const strange = seen.filter(({ name }) => !known.includes(name));
  if (strange.length === 0) return null;
  return (
    <section aria-labelledby="strange-events" className="mb-6 rounded-lg border bg-sunken p-4">
      <h2 id="strange-events" className="text-base font-semibold">
        {say("Seen, and not in the catalogue")}
      </h2>
      <p className="mb-3 text-sm text-ink-soft">{say("Visitors’ profiles brought these. List them, so that rules can ask for them, or have the page spell them as the catalogue does.")}</p>
      <ul className="flex flex-col gap-1">
        {(all ? strange : strange.slice(0, fewest)).map(({ name, lastAt }) => {
          const meant = nearestWord(name, known);
          return (
            <li key={name} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t py-1.5 text-sm">
              <code className="min-w-0 font-mono font-semibold wrap-anywhere">{name}</code>
              <span className="text-ink-soft">
                <RelativeTime at={lastAt} />
              </span>
              {meant === null ? null : <span className="text-unknown">{say("nearly “{meant}”", { meant })}</span>}
              {onAdd === undefined || !isEventName(name) ? null : (
                <Button size="sm" intent="ghost" className="ml-auto" icon={<Plus />} aria-label={say("List {name}", { name })} onClick={() => onAdd(name)}>
                  {say("List it")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {all || strange.length <= fewest ? null : (
        <Button size="sm" intent="ghost" className="mt-1" onClick={() => setAll(true)}>
          {say("{count, plural, other {Show all #}}", { count: strange.length })}
        </Button>
      )}
    </section>
  );
}
