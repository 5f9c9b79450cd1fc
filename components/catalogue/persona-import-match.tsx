"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { useWords } from "@/components/words/words-provider";
import { possibleMatches, type ColumnUse, type PersonaMatch } from "@/lib/core/csv/persona-columns";
import { message } from "@/lib/words/message";

type MatchProps = { readonly uses: readonly ColumnUse[]; readonly match: PersonaMatch | null; readonly onMatchChange: (match: PersonaMatch | null) => void };

const matchWords: Readonly<Record<PersonaMatch, string>> = { id: message("Who has the same persona id"), visitor: message("Who has the same visitor id"), name: message("Who has the same name") };

/** Whom a line changes: by an id that a column was said to be, by a name where somebody says so, never by its place. */
export function PersonaImportMatch({ uses, match, onMatchChange }: MatchProps) {
  const say = useWords();
  const possible = possibleMatches(uses);
  return (
    <>
      <Field
        label={say("Whom a line changes")}
        hint={match === null ? say("Every line adds somebody, also when they are here already.") : say("An empty cell makes that unknown, and what has no column stays. Everybody else is added.")}
        className="max-w-md"
      >
        <Select
          value={match ?? "nobody"}
          options={[{ value: "nobody", label: say("Nobody") }, ...possible.map((value) => ({ value, label: say(matchWords[value]) }))]}
          onValueChange={(value) => onMatchChange(possible.find((each) => each === value) ?? null)}
        />
      </Field>
      {uses.includes("visitor") ? null : <p className="text-sm text-ink-soft">{say("No column is a visitor id, such as an e-mail address or a customer number. Without one a split has no draw for a person: in previews they take its fallback.")}</p>}
    </>
  );
}
