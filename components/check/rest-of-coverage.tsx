"use client";

import { useEditorActions } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import { type coverTheRest, type MadeUp } from "@/lib/editor/coverage";

/** The people who reach what no persona does, each to be looked at; then what nobody can reach, and what nobody was found for. */
export function RestOfCoverage({ people, missed, impossible }: ReturnType<typeof coverTheRest>) {
  const say = useWords();
  return (
    <div className="flex flex-col gap-2" aria-live="polite">
      {people.length === 0 ? null : (
        <ul className="flex flex-col divide-y rounded-lg border bg-raised">
          {people.map((person) => (
            <li key={person.name}>
              <Person person={person} />
            </li>
          ))}
        </ul>
      )}
      <Left lead={say("It is proved that nobody can reach")} what={impossible} />
      <Left lead={say("Nobody was found for")} what={missed} />
    </div>
  );
}

function Left({ lead, what }: { readonly lead: string; readonly what: readonly string[] }) {
  const say = useWords();
  if (what.length === 0) return null;
  return (
    <p className="text-sm text-ink-soft">
      {lead} {what.length > 5 ? say("{names} and {count} more.", { names: what.slice(0, 5).join("; "), count: what.length - 5 }) : `${what.join("; ")}.`}
    </p>
  );
}

function Person({ person }: { readonly person: MadeUp }) {
  const say = useWords();
  const { setPreviewProfile, openPanel } = useEditorActions();
  const look = () => {
    setPreviewProfile(person.profile);
    openPanel("preview");
  };
  return (
    <div className="flex items-start gap-3 px-3 py-2.5 text-sm">
      <div className="min-w-0 grow">
        <p className="truncate font-semibold">{person.name}</p>
        <p className="text-ink-soft">{person.known.length === 0 ? say("Nothing is known") : person.known.join(" · ")}</p>
        <p className="line-clamp-2 text-xs text-ink-soft">{say("Reaches {what}", { what: person.reaches.join("; ") })}</p>
      </div>
      <Button size="sm" aria-label={say("Preview as {name}", { name: person.name })} onClick={look}>
        {say("Preview")}
      </Button>
    </div>
  );
}
