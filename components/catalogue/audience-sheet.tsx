"use client";

import { useMemo, useState } from "react";
import { audienceDraft } from "./audience-draft";
import { audienceAnswers } from "./audience-answers";
import { AudiencePersonas } from "./audience-personas";
import { ConditionBuilder } from "@/components/condition/condition-builder";
import { FormSheet, differs } from "@/components/shell/form-sheet";
import { fieldError } from "@/components/shell/problem-words";
import { SavingProblem } from "@/components/shell/saving-problem";
import { useRefresh } from "@/components/shell/use-fetched";
import { useSaving } from "@/components/shell/use-saving";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { type AudienceDto, type NewAudience } from "@/lib/api/audiences";
import { limits } from "@/lib/api/limits";
import { type Condition } from "@/lib/core/conditions/condition";
import { type Library } from "@/lib/core/flow/campaign";
import { type Persona } from "@/lib/core/vocabulary/persona";

type AudienceSheetProps = {
  readonly saved: AudienceDto | null;
  readonly start: NewAudience;
  readonly library: Library;
  readonly personas: readonly Persona[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

/** One audience, open: its name and the condition that says who is in it. */
export function AudienceSheet({ saved, start, library, personas, onClose, onSaved }: AudienceSheetProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const readOnly = !useCan("library.edit");
  const [draft, setDraft] = useState(start);
  const saving = useSaving<NewAudience, AudienceDto>({
    saved,
    create: (next) => api.createAudience(next),
    update: (next, revision) => api.updateAudience(saved?.id ?? "", { ...next, revision }),
    fetch: () => api.getAudience(saved?.id ?? ""),
    onSaved: (audience) => {
      notify.done(say("Saved {name}", { name: audience.name }), saved === null ? {} : { detail: say("Campaigns that use it follow with their next publish.") });
      onSaved();
      onClose();
    },
  });
  const takeTheirs = async () => {
    const theirs = await saving.takeTheirs();
    if (theirs !== null) setDraft(audienceDraft(theirs));
  };
  const change = (part: Partial<NewAudience>) => setDraft({ ...draft, ...part });
  // An audience inside itself would never end.
  const others = useMemo(() => ({ ...library, audiences: library.audiences.filter(({ id }) => id !== saved?.id) }), [library, saved]);
  return (
    <FormSheet
      size="lg"
      title={saved === null ? say("New audience") : saved.name}
      description={say("A condition with a name, to use in any campaign.")}
      action={saved === null ? say("Create audience") : say("Save")}
      readOnly={readOnly}
      busy={saving.busy}
      whyNot={draft.name.trim() === "" ? say("Give it a name first.") : null}
      dirty={differs(draft, start)}
      onSave={() => void saving.save(draft)}
      onClose={onClose}
    >
      <SavingProblem problem={saving.problem} fields={["name", "description"]} onTakeTheirs={() => void takeTheirs()} onSaveOver={() => void saving.saveOver(draft)} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={say("Name")} required error={fieldError(saving.problem, "name", say)}>
          <TextInput value={draft.name} maxLength={limits.name} onValueChange={(name) => change({ name })} readOnly={readOnly} placeholder={say("Returning VIPs")} />
        </Field>
        <Field label={say("Description")} hint={say("Why this audience exists.")} error={fieldError(saving.problem, "description", say)}>
          <TextInput value={draft.description} maxLength={limits.description} onValueChange={(description) => change({ description })} readOnly={readOnly} />
        </Field>
      </div>
      <WhoIsIn condition={draft.condition} library={others} personas={personas} onChange={(condition) => change({ condition })} readOnly={readOnly} />
    </FormSheet>
  );
}

type WhoIsInProps = {
  readonly condition: Condition;
  readonly library: Library;
  readonly personas: readonly Persona[];
  readonly onChange: (condition: Condition) => void;
  readonly readOnly: boolean;
};

/** The condition, and every persona's answer to it while it is written. */
function WhoIsIn({ condition, library, personas, onChange, readOnly }: WhoIsInProps) {
  const say = useWords();
  const [now] = useState(() => Date.now());
  const [chosen, setChosen] = useState<string | null>(null);
  const refresh = useRefresh();
  const mayList = useCan("library.edit");
  const answers = useMemo(() => audienceAnswers({ condition, library, personas, now, random: Math.random, say }), [condition, library, personas, now, say]);
  const row = answers.ok ? answers.value.find(({ persona }) => persona.id === chosen)?.row : undefined;
  return (
    <>
      <section aria-label={say("Who is in it")} className="flex flex-col gap-2">
        <h3 className="text-sm">{say("Who is in it")}</h3>
        <ConditionBuilder
          condition={condition}
          library={library}
          onChange={onChange}
          readOnly={readOnly}
          events={eventsOf(personas)}
          {...(mayList ? { onEventType: () => refresh("eventTypes") } : {})}
          {...(row === undefined ? {} : { rows: row })}
          {...(answers.ok ? {} : { findings: answers.error })}
        />
      </section>
      {answers.ok && personas.length > 0 ? <AudiencePersonas answers={answers.value} chosen={chosen} onChoose={setChosen} /> : null}
    </>
  );
}

/** What personas are known to have done: worth suggesting beside the catalogue's. */
const eventsOf = (personas: readonly Persona[]): readonly string[] => [...new Set(personas.flatMap(({ profile }) => (profile.events ?? []).map(({ name }) => name)))].sort();
