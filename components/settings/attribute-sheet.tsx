"use client";

import { useState } from "react";
import { attributeDraft, typeLabels } from "./attribute-draft";
import { AttributeSource } from "./attribute-source";
import { FormSheet, differs } from "@/components/shell/form-sheet";
import { keyAlong } from "@/components/shell/key-from";
import { fieldError } from "@/components/shell/problem-words";
import { SavingProblem } from "@/components/shell/saving-problem";
import { useSaving } from "@/components/shell/use-saving";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { ChipsInput } from "@/components/ui/chips-input";
import { Field } from "@/components/ui/field";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { notify } from "@/components/ui/toast";
import { firstMissing } from "@/components/ui/why-not";
import { purposeWords } from "@/lib/core/vocabulary/purpose-words";
import { useWords } from "@/components/words/words-provider";
import { type AttributeDto, type NewAttribute } from "@/lib/api/attributes";
import { limits } from "@/lib/api/limits";
import { attributeTypes } from "@/lib/core/vocabulary/attribute";
import { message } from "@/lib/words/message";
import { said } from "@/lib/words/said";

type AttributeSheetProps = {
  readonly saved: AttributeDto | null;
  readonly start: NewAttribute;
  /** In use elsewhere, to suggest. */
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

const typeOptions = attributeTypes.map((value) => ({ value, ...typeLabels[value] }));

/** One attribute of the catalogue. Its key and type stay for ever: pages, rules and bundles hold on to them. */
export function AttributeSheet({ saved, start, categories, purposes, onClose, onSaved }: AttributeSheetProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const readOnly = !useCan("library.edit");
  const [draft, setDraft] = useState(start);
  const saving = useSaving<NewAttribute, AttributeDto>({
    saved,
    create: (next) => api.createAttribute(next),
    update: (next, revision) => api.updateAttribute(next.key, { ...changeable(next), revision }),
    fetch: () => api.getAttribute(draft.key),
    onSaved: (attribute) => {
      notify.done(say("Saved {label}", { label: attribute.label }));
      onSaved();
      onClose();
    },
  });
  const takeTheirs = async () => {
    const theirs = await saving.takeTheirs();
    if (theirs !== null) setDraft(attributeDraft(theirs));
  };
  const change = (part: Partial<NewAttribute>) => setDraft({ ...draft, ...part });
  const rename = (label: string) => change({ label, ...(saved === null ? { key: keyAlong({ key: draft.key, name: draft.label, to: label, between: "_" }) } : {}) });
  const error = (field: string) => fieldError(saving.problem, field, say);
  return (
    <FormSheet
      title={saved === null ? say("New attribute") : saved.label}
      description={say("Something that your pages and apps may know of a visitor.")}
      action={saved === null ? say("Create attribute") : say("Save")}
      readOnly={readOnly}
      busy={saving.busy}
      whyNot={firstMissing([draft.label.trim() !== "", say("Give it a name first.")], [draft.key !== "", say("Its key is still empty.")], [draft.category.trim() !== "", say("Say which category it stands in.")])}
      dirty={differs(draft, start)}
      onSave={() => void saving.save(draft)}
      onClose={onClose}
    >
      <SavingProblem problem={saving.problem} fields={fields} onTakeTheirs={() => void takeTheirs()} onSaveOver={() => void saving.saveOver(draft)} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={say("Name")} required error={error("label")} hint={say("What marketers read.")}>
          <TextInput value={draft.label} maxLength={limits.label} onValueChange={rename} readOnly={readOnly} placeholder={say("Plan")} />
        </Field>
        <Field label={say("Key")} required error={error("key")} hint={saved === null ? say("What pages send. It can never change.") : say("It can never change.")}>
          <TextInput mono value={draft.key} maxLength={64} onValueChange={(key) => change({ key: key.replace(/\s/g, "_") })} readOnly={saved !== null || readOnly} placeholder={say("plan")} />
        </Field>
        <Field label={say("Type")} hint={saved === null ? say("It can never change.") : say("It can never change: rules are written for it.")} error={error("type")}>
          <Select options={said(typeOptions, say)} value={draft.type} onValueChange={(type) => change({ type, source: null, inSeconds: false })} disabled={saved !== null || readOnly} />
        </Field>
        <Field label={say("Category")} required error={error("category")} hint={categories.length === 0 ? say("Groups attributes in lists.") : say("As in: {categories}", { categories: categories.slice(0, 3).join(", ") })}>
          <TextInput value={draft.category} maxLength={limits.label} onValueChange={(category) => change({ category })} readOnly={readOnly} placeholder={say("Who they are")} />
        </Field>
      </div>
      <Field label={say("Description")} counter={{ used: draft.description.length, max: limits.description }} error={error("description")}>
        <TextArea value={draft.description} onValueChange={(description) => change({ description })} readOnly={readOnly} />
      </Field>
      <Field label={say("Consent it needs")} hint={purposes.length === 0 ? say("Without the visitor’s consent for this purpose it is never read. Empty: none needed.") : say("Without the visitor’s consent for this purpose it is never read. Empty: none needed. In use: {purposes}.", { purposes: purposes.map((purpose) => purposeWords(purpose, say)).join(", ") })} error={error("purpose")}>
        <TextInput value={draft.purpose ?? ""} maxLength={64} onValueChange={(purpose) => change({ purpose: purpose === "" ? null : purpose })} readOnly={readOnly} placeholder={say("personalization")} />
      </Field>
      <AttributeSource source={draft.source} type={draft.type} error={error("source")} readOnly={readOnly} onChange={(source) => change({ source })} />
      {draft.type === "number" ? (
        <Field label={say("Unit")} hint={say("Read after the number.")} error={error("unit")}>
          <TextInput value={draft.unit ?? ""} maxLength={16} onValueChange={(unit) => change({ unit: unit === "" ? null : unit })} readOnly={readOnly} placeholder="€" />
        </Field>
      ) : null}
      {draft.type === "date" ? (
        <Field label={say("Numbers are")} hint={say("Only where pages send numbers for dates; 2026-11-23 and 2026-11-23T09:00 always read.")} error={error("inSeconds")}>
          <SegmentedControl name={say("Numbers are")} segments={said(numberSegments, say)} value={draft.inSeconds === true ? "seconds" : "milliseconds"} onValueChange={(unit) => change({ inSeconds: unit === "seconds" })} disabled={readOnly} />
        </Field>
      ) : null}
      <Field label={say("Values worth suggesting")} hint={say("Offered where somebody writes a rule. Paste many at once.")} error={error("suggestions")}>
        <ChipsInput values={draft.suggestions} onValuesChange={(suggestions) => change({ suggestions: [...suggestions] })} max={limits.suggestions} disabled={readOnly} />
      </Field>
    </FormSheet>
  );
}

const fields = ["key", "label", "type", "category", "description", "purpose", "unit", "source", "inSeconds", "suggestions"] as const;

const numberSegments = [
  { value: "milliseconds", label: message("Milliseconds since 1970") },
  { value: "seconds", label: message("Seconds") },
] as const;

function changeable({ label, description, category, purpose, suggestions, unit, source, inSeconds = false }: NewAttribute) {
  return { label, description, category, purpose, suggestions, unit, source, inSeconds };
}
