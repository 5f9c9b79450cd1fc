"use client";

import { useMemo, useState } from "react";
import { contentTypeDraft } from "./content-type-draft";
import { OwnFieldCard } from "./own-field-card";
import { altFieldFor, movedField, newField, withoutAlt } from "./own-fields";
import { ContentForm } from "@/components/shell/content-form";
import { FormSheet, differs } from "@/components/shell/form-sheet";
import { keyAlong } from "@/components/shell/key-from";
import { fieldError } from "@/components/shell/problem-words";
import { SavingProblem } from "@/components/shell/saving-problem";
import { useSaving } from "@/components/shell/use-saving";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Plus } from "@/components/ui/icons";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { notify } from "@/components/ui/toast";
import { firstMissing } from "@/components/ui/why-not";
import { useWords } from "@/components/words/words-provider";
import { type ContentTypeDto, type NewContentType } from "@/lib/api/content-types";
import { type Content } from "@/lib/core/contents/content-type";
import { builtInTypes } from "@/lib/core/contents/content-types";
import { asContentType, ownTypeLimits } from "@/lib/core/contents/own-content-type";

type ContentTypeSheetProps = { readonly saved: ContentTypeDto | null; readonly start: NewContentType; readonly onClose: () => void; readonly onSaved: () => void };

const ownDrawing = "own";

/** A content type of the workspace's own: what marketers fill in, and who draws it. Below it, the form as they will have it. */
export function ContentTypeSheet({ saved, start, onClose, onSaved }: ContentTypeSheetProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const readOnly = !useCan("library.edit");
  const [draft, setDraft] = useState(start);
  const saving = useSaving<NewContentType, ContentTypeDto>({
    saved,
    create: (next) => api.createContentType(next),
    update: ({ id, label, description, drawnAs, fields, archived }, revision) => api.updateContentType(id, { label, description, drawnAs, fields: [...fields], archived, revision }),
    fetch: () => api.getContentType(draft.id),
    onSaved: ({ label }) => {
      notify.done(say("Saved {name}", { name: label }));
      onSaved();
      onClose();
    },
  });
  const takeTheirs = async () => {
    const theirs = await saving.takeTheirs();
    if (theirs !== null) setDraft(contentTypeDraft(theirs));
  };
  const change = (part: Partial<NewContentType>) => setDraft({ ...draft, ...part });
  const error = (member: string) => fieldError(saving.problem, member, say);
  const kept = useMemo(() => new Set(saved?.fields.map(({ key }) => key)), [saved]);
  const drawings = [{ value: ownDrawing, label: say("Your page or app draws it") }, ...builtInTypes.map(({ id, label }) => ({ value: id, label: say("Like {type}", { type: say(label) }) }))];
  const whyNot = firstMissing(
    [draft.label.trim() !== "", say("Give it a name first.")],
    [draft.id !== "", say("Its key is still empty.")],
    [draft.fields.length > 0, say("Add a field first.")],
    [draft.fields.every(({ label }) => label.trim() !== ""), say("Each field needs a label.")],
    [draft.fields.every(({ key }) => key !== ""), say("Each field needs a key.")],
  );
  const rename = (label: string) => change({ label, ...(saved === null ? { id: keyAlong({ key: draft.id, name: draft.label, to: label }) } : {}) });
  return (
    <FormSheet
      size="lg"
      title={saved === null ? say("New content type") : saved.label}
      description={say("What a placement of this type can show: the fields that marketers fill in.")}
      action={saved === null ? say("Create content type") : say("Save")}
      readOnly={readOnly}
      busy={saving.busy}
      whyNot={whyNot}
      dirty={differs(draft, start)}
      onSave={() => void saving.save(draft)}
      onClose={onClose}
    >
      <SavingProblem problem={saving.problem} fields={["label", "key", "id", "description", "drawnAs"]} onTakeTheirs={() => void takeTheirs()} onSaveOver={() => void saving.saveOver(draft)} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={say("Name")} required error={error("label")}>
          <TextInput value={draft.label} maxLength={ownTypeLimits.label} onValueChange={rename} readOnly={readOnly} placeholder={say("Product card")} />
        </Field>
        <Field label={say("Key")} required error={error("key") ?? error("id")} hint={saved === null ? say("What answers call it. It can never change.") : say("It can never change.")}>
          <TextInput mono value={draft.id} maxLength={64} onValueChange={(id) => change({ id: id.replace(/\s/g, "-") })} readOnly={saved !== null || readOnly} placeholder={say("product-card")} />
        </Field>
      </div>
      <Field label={say("Description")} error={error("description")} counter={{ used: draft.description.length, max: ownTypeLimits.description }}>
        <TextArea value={draft.description} onValueChange={(description) => change({ description })} readOnly={readOnly} rows={2} />
      </Field>
      <Field label={say("How it is drawn")} error={error("drawnAs")} hint={draft.drawnAs === null ? say("Pages get its values with the decision (the event thenwise:decision) and draw them; previews list them.") : say("By Thenwise, wherever the script tag is. Fields that this drawing does not know are handed to the page.")}>
        <Select options={drawings} value={draft.drawnAs ?? ownDrawing} onValueChange={(value) => change({ drawnAs: value === ownDrawing ? null : value })} disabled={readOnly} />
      </Field>
      <section aria-label={say("Fields")} className="flex flex-col gap-3">
        <h3 className="text-sm font-semibold">{say("Fields")}</h3>
        {draft.fields.length === 0 ? <p className="text-sm text-ink-soft">{say("No field yet. A field is one thing to fill in, such as a headline or a picture.")}</p> : null}
        <ol className="flex flex-col gap-3">
          {draft.fields.map((field, index) => (
            <OwnFieldCard
              // Fields have no name but their place while they are written.
              key={index}
              field={field}
              place={{ index, count: draft.fields.length }}
              kept={kept.has(field.key)}
              readOnly={readOnly}
              error={(member) => error(`fields/${index}/${member}`)}
              onChange={(next) => change({ fields: draft.fields.with(index, next) })}
              onMove={(by) => change({ fields: movedField(draft.fields, index, by) })}
              onAddAlt={withoutAlt(field, draft.fields) ? () => change({ fields: draft.fields.toSpliced(index + 1, 0, altFieldFor(field, say)) }) : null}
              onRemove={() => change({ fields: draft.fields.toSpliced(index, 1) })}
            />
          ))}
        </ol>
        {error("fields") === null ? null : <p className="text-sm text-no">{error("fields")}</p>}
        {readOnly ? null : (
          <Button className="self-start" icon={<Plus />} whyNot={draft.fields.length >= ownTypeLimits.fields ? say("A content type has {count} fields at most.", { count: ownTypeLimits.fields }) : null} onClick={() => change({ fields: [...draft.fields, newField] })}>
            {say("Add a field")}
          </Button>
        )}
      </section>
      <TriedForm draft={draft} />
    </FormSheet>
  );
}

/** The form that marketers get, to try; what is typed goes nowhere. */
function TriedForm({ draft }: { readonly draft: NewContentType }) {
  const say = useWords();
  const type = useMemo(() => asContentType({ ...draft, fields: draft.fields.filter(({ key, label }) => key !== "" && label !== "") }), [draft]);
  const [typed, setTyped] = useState<Content>({});
  if (type.fields.length === 0) return null;
  return (
    <section aria-label={say("As marketers fill it in")} className="flex flex-col gap-3 rounded-lg bg-sunken p-4">
      <div>
        <h3 className="text-sm font-semibold">{say("As marketers fill it in")}</h3>
        <p className="text-xs text-ink-faint">{say("Try it: what you type here is not kept.")}</p>
      </div>
      <ContentForm type={type} content={{ ...type.empty(), ...typed }} disabled={false} onChange={setTyped} />
    </section>
  );
}
