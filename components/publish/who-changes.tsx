"use client";

import { DrawnOtherwise } from "./drawn-otherwise";
import { OtherPeople } from "./other-people";
import { useEditor } from "@/components/session/editor-session";
import { Avatar } from "@/components/ui/avatar";
import { ArrowRight } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type PublishChanges } from "@/lib/editor/publish-changes";
import { inList } from "@/lib/words/in-list";

/** What changes for whom, persona by persona, before anything else. */
export function WhoChanges({ changes, untouched, others, complete, drawn }: PublishChanges) {
  const say = useWords();
  const placements = useEditor((state) => state.library.placements);
  const nameOf = (key: string) => placements.find((placement) => placement.key === key)?.name ?? key;
  const all = untouched.length + new Set(changes.map(({ persona }) => persona.id)).size;
  return (
    <div className="flex flex-col gap-2">
      {changes.length === 0 ? <p className="rounded-lg bg-sunken px-3 py-2.5 text-sm">{say("Nothing changes for any of your {all} personas.", { all })}</p> : null}
      {changes.length === 0 ? null : (
        <ul className="flex max-h-72 flex-col divide-y overflow-y-auto rounded-lg border bg-raised">
          {changes.map(({ persona, placement, before, after, rewritten }) => (
            <li key={`${persona.id} ${placement}`} className="flex items-center gap-3 px-3 py-2 text-sm">
              <Avatar face={persona.face} size="sm" />
              <span className="min-w-0 grow">
                <span className="block truncate font-semibold">{persona.name}</span>
                <span className="block truncate text-xs text-ink-soft">{nameOf(placement)}</span>
              </span>
              <span className="flex w-1/2 min-w-0 items-center justify-end gap-2 text-right">
                <span className="truncate text-ink-soft">{before ?? say("default")}</span>
                <ArrowRight aria-label={say("becomes")} className="icon-4 shrink-0 text-ink-faint" />
                <span className="truncate font-semibold">{rewritten ? say("{variant}, new content", { variant: after ?? "" }) : (after ?? say("default"))}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {changes.length === 0 || untouched.length === 0 ? null : (
        <p className="text-xs text-ink-soft">
          {say("Nothing changes for {names}.", { names: inList(untouched.map(({ name }) => name), say) })}
        </p>
      )}
      <OtherPeople others={others} complete={complete} />
      <DrawnOtherwise drawn={drawn} />
    </div>
  );
}
