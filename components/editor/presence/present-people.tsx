"use client";

import { usePresent } from "@/components/session/use-present";
import { Avatar } from "@/components/ui/avatar";
import { Tooltip } from "@/components/ui/tooltip";
import { useWords } from "@/components/words/words-provider";
import { inList } from "@/lib/words/in-list";

const shownAtMost = 3;

/** Who else has this campaign open now. */
export function PresentPeople() {
  const say = useWords();
  const present = usePresent();
  const names = present.map(({ name }) => name);
  const rest = names.slice(shownAtMost);
  return (
    <div role="status" className="flex items-center">
      {present.length === 0 ? null : (
        <>
          <span className="sr-only">{say("Also here: {names}", { names: inList(names, say) })}</span>
          <ul aria-label={say("Also here")} className="flex items-center -space-x-1.5">
            {present.slice(0, shownAtMost).map(({ user, name }) => (
              <li key={user}>
                <Face name={name} face={initialOf(name)} words={say("{name} has this campaign open too", { name })} />
              </li>
            ))}
            {rest.length === 0 ? null : (
              <li>
                <Face name={rest.join(", ")} face={`+${rest.length}`} words={say("{names} too", { names: inList(rest, say) })} />
              </li>
            )}
          </ul>
        </>
      )}
    </div>
  );
}

const initialOf = (name: string): string => (Array.from(name.trim())[0] ?? "?").toUpperCase();

function Face({ name, face, words }: { readonly name: string; readonly face: string; readonly words: string }) {
  return (
    <Tooltip text={words} side="bottom">
      <span tabIndex={0} className="focus-ring block rounded-full">
        <Avatar face={face} name={name} size="sm" className="ring-2 ring-surface" />
      </span>
    </Tooltip>
  );
}
