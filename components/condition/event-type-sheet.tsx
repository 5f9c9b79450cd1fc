"use client";

import { useState } from "react";
import { EventPropertyCard } from "./event-property-card";
import { blankProperty, eventTypeDraft, labelFrom } from "./event-type-draft";
import { FormSheet, differs } from "@/components/shell/form-sheet";
import { fieldError } from "@/components/shell/problem-words";
import { SavingProblem } from "@/components/shell/saving-problem";
import { useSaving } from "@/components/shell/use-saving";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Plus } from "@/components/ui/icons";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { notify } from "@/components/ui/toast";
import { firstMissing } from "@/components/ui/why-not";
import { useWords } from "@/components/words/words-provider";
import { type EventTypeDto, type NewEventType } from "@/lib/api/event-types";
import { limits } from "@/lib/api/limits";
import { isEventName, longestEventName } from "@/lib/core/vocabulary/event-type";

type EventTypeSheetProps = {
  readonly saved: EventTypeDto | null;
  readonly start: NewEventType;
  readonly onClose: () => void;
  readonly onSaved: (event: EventTypeDto) => void;
};

/** One event of the catalogue. What pages send stays for ever; what marketers read and what it carries may change. */
export function EventTypeSheet({ saved, start, onClose, onSaved }: EventTypeSheetProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const readOnly = !useCan("library.edit");
  const [draft, setDraft] = useState(start);
  const saving = useSaving<NewEventType, EventTypeDto>({
    saved,
    create: (next) => api.createEventType(next),
    update: ({ label, description, properties }, revision) => api.updateEventType(draft.name, { label, description, properties, revision }),
    fetch: () => api.getEventType(draft.name),
    onSaved: (event) => {
      notify.done(say("Saved {label}", { label: event.label }));
      onSaved(event);
      onClose();
    },
  });
  const takeTheirs = async () => {
    const theirs = await saving.takeTheirs();
    if (theirs !== null) setDraft(eventTypeDraft(theirs));
  };
  const change = (part: Partial<NewEventType>) => setDraft({ ...draft, ...part });
  // A label that nobody chose follows the name.
  const rename = (name: string) => change({ name, ...(draft.label === labelFrom(draft.name) ? { label: labelFrom(name) } : {}) });
  const error = (field: string) => fieldError(saving.problem, field, say);
  const whyNot = firstMissing(
    [draft.name.trim() !== "", say("Say what pages send first.")],
    [isEventName(draft.name.trim()), say("What pages send needs a letter or a digit.")],
    [draft.label.trim() !== "", say("Give it a name first.")],
    [draft.properties.every(({ name }) => name.trim() !== ""), say("One of the properties has no name yet.")],
  );
  return (
    <FormSheet
      title={saved === null ? say("New event") : saved.label}
      description={say("Something that people do, as your pages and apps tell it.")}
      action={saved === null ? say("Create event") : say("Save")}
      readOnly={readOnly}
      busy={saving.busy}
      whyNot={whyNot}
      dirty={differs(draft, start)}
      onSave={() => void saving.save({ ...draft, name: draft.name.trim() })}
      onClose={onClose}
    >
      <SavingProblem problem={saving.problem} fields={["name", "label", "description", "properties"]} onTakeTheirs={() => void takeTheirs()} onSaveOver={() => void saving.saveOver(draft)} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={say("Event")} required error={error("name")} hint={saved === null ? say("Exactly what pages send, case and all. It can never change.") : say("What pages send. It can never change.")}>
          <TextInput mono value={draft.name} maxLength={longestEventName} onValueChange={rename} readOnly={saved !== null || readOnly} placeholder={say("order completed")} />
        </Field>
        <Field label={say("Name")} required error={error("label")} hint={say("What marketers read.")}>
          <TextInput value={draft.label} maxLength={limits.label} onValueChange={(label) => change({ label })} readOnly={readOnly} placeholder={say("Order completed")} />
        </Field>
      </div>
      <Field label={say("Description")} counter={{ used: draft.description.length, max: limits.description }} error={error("description")}>
        <TextArea value={draft.description} onValueChange={(description) => change({ description })} readOnly={readOnly} />
      </Field>
      <Properties properties={draft.properties} readOnly={readOnly} error={error} onChange={(properties) => change({ properties: [...properties] })} />
    </FormSheet>
  );
}

type Property = NewEventType["properties"][number];
type PropertiesProps = { readonly properties: readonly Property[]; readonly readOnly: boolean; readonly error: (field: string) => string | null; readonly onChange: (properties: readonly Property[]) => void };

function Properties({ properties, readOnly, error, onChange }: PropertiesProps) {
  const say = useWords();
  const names = properties.flatMap(({ name }) => (name.trim() === "" ? [] : [name.trim()]));
  const twice = new Set(names).size < names.length;
  return (
    <section aria-label={say("Properties")} className="flex flex-col gap-3">
      <div>
        <h3 className="text-sm">{say("Properties")}</h3>
        <p className="text-sm text-ink-soft">{say("What these events say more: which product, how much. Rules can ask for them. Where none is listed, any may be asked for.")}</p>
      </div>
      {twice ? <p className="text-sm text-no">{say("Two properties have the same name.")}</p> : null}
      <ul className="flex flex-col gap-3">
        {properties.map((property, index) => (
          <EventPropertyCard
            // Properties have no id of their own; their order never changes but by removal.
            key={index}
            property={property}
            index={index}
            readOnly={readOnly}
            error={(member) => error(`properties/${index}/${member}`)}
            onChange={(next) => onChange(properties.with(index, next))}
            onRemove={() => onChange(properties.toSpliced(index, 1))}
          />
        ))}
      </ul>
      {readOnly || properties.length >= limits.eventProperties ? null : (
        <Button size="sm" className="self-start" icon={<Plus />} onClick={() => onChange([...properties, blankProperty])}>
          {say("Add a property")}
        </Button>
      )}
    </section>
  );
}
