"use client";

import { useEditorActions } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { type coverTheRest, type MadeUp } from "@/lib/editor/coverage";

/** The people who reach what no persona does, each to be looked at; and what nobody was found for. */
export function RestOfCoverage({ people, missed }: ReturnType<typeof coverTheRest>) {
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
      {missed.length === 0 ? null : (
        <p className="text-sm text-ink-soft">
          Nobody was found for {missed.slice(0, 5).join("; ")}
          {missed.length > 5 ? ` and ${missed.length - 5} more` : ""}. Most often nobody can be.
        </p>
      )}
    </div>
  );
}

function Person({ person }: { readonly person: MadeUp }) {
  const { setPreviewProfile, openPanel } = useEditorActions();
  const look = () => {
    setPreviewProfile(person.profile);
    openPanel("preview");
  };
  return (
    <div className="flex items-start gap-3 px-3 py-2.5 text-sm">
      <div className="min-w-0 grow">
        <p className="truncate font-semibold">{person.name}</p>
        <p className="text-ink-soft">{person.known.length === 0 ? "Nothing is known" : person.known.join(" · ")}</p>
        <p className="line-clamp-2 text-xs text-ink-soft">Reaches {person.reaches.join("; ")}</p>
      </div>
      <Button size="sm" aria-label={`Preview as ${person.name}`} onClick={look}>
        Preview
      </Button>
    </div>
  );
}
