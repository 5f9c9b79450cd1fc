"use client";

import { SentenceList } from "./sentence-list";
import { useEditor } from "@/components/session/editor-session";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { RotateCcw, Rocket } from "@/components/ui/icons";
import { RelativeTime } from "@/components/ui/relative-time";
import { useWords } from "@/components/words/words-provider";
import { type SaveCause } from "@/lib/api/campaigns";
import { message } from "@/lib/words/message";
import { type Flow } from "@/lib/core/flow/flow";
import { type ToldSave } from "@/lib/editor/told-saves";

type SittingRowProps = {
  readonly save: ToldSave;
  /** It is how the campaign is saved now. */
  readonly isNow: boolean;
  /** Null: whoever looks may not change anything. */
  readonly onRestore: ((revision: number, flow: Flow) => void) | null;
};

const causeWords: Readonly<Record<SaveCause, string>> = {
  import: message("Imported from a file"),
  merge: message("Two versions put together"),
  restore: message("An earlier state brought back"),
};

/** What one person did at one sitting. */
export function SittingRow({ save, isNow, onRestore }: SittingRowProps) {
  const say = useWords();
  const { by, at, first, last, cause, releases, sentences, flow } = save;
  const environments = useEditor((state) => state.environments);
  const who = by ?? say("Somebody who is gone");
  return (
    <li className="flex gap-3 border-t py-3 first:border-t-0 first:pt-0">
      <Avatar face={who.slice(0, 1).toUpperCase()} size="sm" />
      <div className="flex min-w-0 grow flex-col gap-1.5">
        <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
          <strong className="font-semibold">{who}</strong>
          <span className="text-xs text-ink-faint">
            <RelativeTime at={at} /> · {first === last ? say("revision {last}", { last }) : say("revisions {first} to {last}", { first, last })}
          </span>
        </p>
        {cause === null && releases.length === 0 ? null : (
          <div className="flex flex-wrap gap-1.5">
            {cause === null ? null : <Badge tone="info">{say(causeWords[cause])}</Badge>}
            {releases.map(({ environment, number }) => (
              <Badge key={`${environment} ${number}`} tone="accent" icon={<Rocket />}>
                {say("Release {number} in {environment}", { number, environment: environments.find(({ key }) => key === environment)?.name ?? environment })}
              </Badge>
            ))}
          </div>
        )}
        {sentences.length === 0 ? <p className="text-sm text-ink-soft">{say("Changed and changed back: nothing is otherwise.")}</p> : <SentenceList sentences={sentences} most={4} />}
        {isNow ? (
          <Badge className="self-start">{say("As it is saved now")}</Badge>
        ) : onRestore === null ? null : (
          <Button size="sm" icon={<RotateCcw />} className="self-start" onClick={() => onRestore(last, flow)}>
            {say("Restore revision {revision}", { revision: last })}
          </Button>
        )}
      </div>
    </li>
  );
}
