"use client";

import { type Answer } from "./audience-answers";
import { TruthChip } from "@/components/shell/truth-chip";
import { Avatar } from "@/components/ui/avatar";
import { useWords } from "@/components/words/words-provider";

type AudiencePersonasProps = {
  readonly answers: readonly Answer[];
  /** Whose answers are shown row by row; null: nobody's. */
  readonly chosen: string | null;
  readonly onChoose: (persona: string | null) => void;
};

/** Everybody's answer at a glance; choosing one shows it at every row. */
export function AudiencePersonas({ answers, chosen, onChoose }: AudiencePersonasProps) {
  const say = useWords();
  const yes = answers.filter(({ row }) => row.truth === "yes").length;
  return (
    <section aria-label={say("Which personas are in it")} className="flex flex-col gap-2">
      <h3 className="text-sm">
        {say("{yes} of {length} personas are in it", { yes, length: answers.length })}
      </h3>
      <ul className="grid gap-2 sm:grid-cols-2">
        {answers.map(({ persona, row }) => (
          <li key={persona.id}>
            <button
              type="button"
              aria-pressed={chosen === persona.id}
              onClick={() => onChoose(chosen === persona.id ? null : persona.id)}
              className="focus-ring flex w-full items-center gap-2.5 rounded-lg border bg-raised p-2 text-left hover:border-line-strong aria-pressed:border-accent aria-pressed:bg-accent-soft"
            >
              <Avatar face={persona.face} size="sm" />
              <span className="min-w-0 grow truncate text-sm font-medium">{persona.name}</span>
              <TruthChip truth={row.truth} />
            </button>
          </li>
        ))}
      </ul>
      <p className="text-xs text-ink-faint">{say("Choose one to see their answer at every row.")}</p>
    </section>
  );
}
