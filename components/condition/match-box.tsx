"use client";

import { type Asked } from "./use-match";
import { TruthChip } from "@/components/shell/truth-chip";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { UserRoundCheck } from "@/components/ui/icons";
import { TextArea } from "@/components/ui/text-area";
import { useWords } from "@/components/words/words-provider";
import { type ConditionRow } from "@/lib/core/explain/explain-condition";
import { type Persona } from "@/lib/core/vocabulary/persona";
import { type Truth } from "@/lib/core/vocabulary/truth";
import { message } from "@/lib/words/message";

type MatchBoxProps = {
  readonly personas: readonly Persona[];
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
  /** Null: nobody was asked, or what was pasted does not read. */
  readonly row: ConditionRow | null;
  /** Who it is, in words; null: nobody yet. */
  readonly who: string | null;
  readonly fault: string | null;
  /** A row is not finished, so nobody can be asked. */
  readonly unfinished: boolean;
};

const example = '{"country": "France"}';
const verbs: Readonly<Record<Truth, string>> = { yes: message("{who} matches."), no: message("{who} does not match."), unknown: message("{who} cannot be told: something needed is unknown.") };

/** "Does … match?": a persona or a pasted profile, asked while the condition is written. Every row above then shows its answer. */
export function MatchBox({ personas, asked, onAsk, row, who, fault, unfinished }: MatchBoxProps) {
  const say = useWords();
  return (
    <section aria-label={say("Does somebody match?")} className="flex flex-col gap-2 rounded-lg border bg-raised p-3">
      <h4 className="flex items-center gap-2 text-sm font-semibold">
        <UserRoundCheck className="icon-4 text-ink-soft" />
        {say("Does … match?")}
      </h4>
      <div className="flex flex-wrap items-center gap-2">
        <div className="min-w-40 flex-1">
          <Combobox
            aria-label={say("Who to try it with")}
            controlSize="sm"
            placeholder={say("Choose a persona…")}
            searchPlaceholder={say("Search personas…")}
            empty={say("No persona of that name.")}
            options={personas.map(({ id, name, face, story }) => ({ value: id, label: name, icon: <span aria-hidden>{face}</span>, keywords: [story] }))}
            value={asked.kind === "persona" ? asked.id : null}
            onValueChange={(id) => onAsk({ kind: "persona", id })}
          />
        </div>
        <Button size="sm" intent="ghost" aria-pressed={asked.kind === "pasted"} onClick={() => onAsk(asked.kind === "pasted" ? { kind: "nobody" } : { kind: "pasted", text: "" })}>
          {say("Paste JSON")}
        </Button>
        {asked.kind === "nobody" ? null : (
          <Button size="sm" intent="ghost" onClick={() => onAsk({ kind: "nobody" })}>
            {say("Clear")}
          </Button>
        )}
      </div>
      {asked.kind === "pasted" ? (
        <Field label={say("Profile as JSON")} hint={say("A profile as a page sends it, or only its attributes.")} error={asked.text.trim() === "" ? null : fault}>
          <TextArea mono rows={5} value={asked.text} spellCheck={false} placeholder={example} onValueChange={(text) => onAsk({ kind: "pasted", text })} />
        </Field>
      ) : null}
      <div role="status" className="flex flex-wrap items-center gap-2 text-sm empty:hidden">
        {unfinished && who !== null ? say("Finish the rows above first; then this can be answered.") : null}
        {row === null || who === null || unfinished ? null : (
          <>
            <TruthChip truth={row.truth} />
            <span>{say(verbs[row.truth], { who })}</span>
          </>
        )}
      </div>
    </section>
  );
}
