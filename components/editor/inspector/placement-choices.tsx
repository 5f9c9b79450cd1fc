"use client";

import { useContentTypes } from "@/components/shell/content-types";
import { useEditor } from "@/components/session/editor-session";
import { channelWords } from "@/components/shell/channel-words";
import { Checkbox } from "@/components/ui/checkbox";
import { useWords } from "@/components/words/words-provider";

export type PlacementChoicesProps = { readonly chosen: readonly string[]; readonly onChange: (placements: readonly string[]) => void; readonly disabled: boolean };

/** The workspace's placements, to choose among. */
export function PlacementChoices({ chosen, onChange, disabled }: PlacementChoicesProps) {
  const say = useWords();
  const types = useContentTypes();
  const all = useEditor((state) => state.library.placements);
  const placements = all.filter(({ key, archived }) => archived !== true || chosen.includes(key));
  const gone = chosen.filter((key) => all.every((placement) => placement.key !== key));
  const toggle = (key: string, on: boolean) => onChange(on ? [...chosen, key] : chosen.filter((other) => other !== key));
  return (
    <>
      {placements.length === 0 ? <p className="text-sm text-ink-soft">{say("There are no placements yet. A developer or you name one on the Placements page.")}</p> : null}
      <div role="group" aria-label={say("Placements")} className="flex flex-col gap-1.5">
        {placements.map((placement) => (
          <Checkbox
            key={placement.key}
            label={placement.name}
            hint={`${say(channelWords[placement.channel].label)} · ${say(types.find(placement.contentType)?.label ?? placement.contentType)}`}
            checked={chosen.includes(placement.key)}
            disabled={disabled}
            onCheckedChange={(on) => toggle(placement.key, on)}
          />
        ))}
        {gone.map((key) => (
          <Checkbox key={key} label={key} hint={say("This placement does not exist any more.")} checked disabled={disabled} onCheckedChange={() => toggle(key, false)} />
        ))}
      </div>
    </>
  );
}
