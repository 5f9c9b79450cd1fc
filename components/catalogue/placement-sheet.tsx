"use client";

import { useState } from "react";
import { BaselineFields } from "./baseline-fields";
import { LanguagesField } from "./languages-field";
import { placementDraft } from "./placement-draft";
import { channelWords } from "@/components/shell/channel-words";
import { useContentTypes } from "@/components/shell/content-types";
import { FormSheet, differs } from "@/components/shell/form-sheet";
import { keyAlong } from "@/components/shell/key-from";
import { fieldError } from "@/components/shell/problem-words";
import { SavingProblem } from "@/components/shell/saving-problem";
import { useSaving } from "@/components/shell/use-saving";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { CodeBlock } from "@/components/ui/code-block";
import { Field } from "@/components/ui/field";
import { RadioCards } from "@/components/ui/radio-cards";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Switch } from "@/components/ui/switch";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { notify } from "@/components/ui/toast";
import { firstMissing } from "@/components/ui/why-not";
import { useWords } from "@/components/words/words-provider";
import { limits } from "@/lib/api/limits";
import { type NewPlacement, type PlacementDto } from "@/lib/api/placements";
import { drawingOf, type ContentType } from "@/lib/core/contents/content-type";
import { channels } from "@/lib/core/vocabulary/placement";
import { said } from "@/lib/words/said";
import { type Words } from "@/lib/words/words";

type PlacementSheetProps = { readonly saved: PlacementDto | null; readonly start: NewPlacement; readonly onClose: () => void; readonly onSaved: () => void };

const channelSegments = channels.map((value) => ({ value, ...channelWords[value] }));

/** One placement. Its key and content type stay for ever: pages name the one, variants are written for the other. */
export function PlacementSheet({ saved, start, onClose, onSaved }: PlacementSheetProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const readOnly = !useCan("library.edit");
  const types = useContentTypes();
  const [draft, setDraft] = useState(start);
  const saving = useSaving<NewPlacement, PlacementDto>({
    saved,
    create: (next) => api.createPlacement(next),
    update: ({ name, description, channel, baseline, languages = [], key }, revision) => api.updatePlacement(key, { name, description, channel, baseline, languages, revision }),
    fetch: () => api.getPlacement(draft.key),
    onSaved: (placement) => {
      notify.done(say("Saved {name}", { name: placement.name }));
      onSaved();
      onClose();
    },
  });
  const takeTheirs = async () => {
    const theirs = await saving.takeTheirs();
    if (theirs !== null) setDraft(placementDraft(theirs));
  };
  const change = (part: Partial<NewPlacement>) => setDraft({ ...draft, ...part });
  const rename = (name: string) => change({ name, ...(saved === null ? { key: keyAlong({ key: draft.key, name: draft.name, to: name }) } : {}) });
  const error = (field: string) => fieldError(saving.problem, field, say);
  return (
    <FormSheet
      title={saved === null ? say("New placement") : saved.name}
      description={say("A named place in a page, an app or an e-mail that campaigns can fill.")}
      action={saved === null ? say("Create placement") : say("Save")}
      readOnly={readOnly}
      busy={saving.busy}
      whyNot={firstMissing([draft.name.trim() !== "", say("Give it a name first.")], [draft.key !== "", say("Its key is still empty.")], [draft.contentType !== "", say("Choose what it shows.")])}
      dirty={differs(draft, start)}
      onSave={() => void saving.save(draft)}
      onClose={onClose}
    >
      <SavingProblem problem={saving.problem} fields={fields} onTakeTheirs={() => void takeTheirs()} onSaveOver={() => void saving.saveOver(draft)} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={say("Name")} required error={error("name")}>
          <TextInput value={draft.name} maxLength={limits.name} onValueChange={rename} readOnly={readOnly} placeholder={say("Home hero")} />
        </Field>
        <Field label={say("Key")} required error={error("key")} hint={saved === null ? say("What pages call it. It can never change.") : say("It can never change.")}>
          <TextInput mono value={draft.key} maxLength={64} onValueChange={(key) => change({ key: key.replace(/\s/g, "-") })} readOnly={saved !== null || readOnly} placeholder={say("home-hero")} />
        </Field>
      </div>
      <Field label={say("Description")} error={error("description")} counter={{ used: draft.description.length, max: limits.description }}>
        <TextArea value={draft.description} onValueChange={(description) => change({ description })} readOnly={readOnly} rows={2} />
      </Field>
      <section aria-label={say("Channel")} className="flex flex-col gap-2">
        <h3 className="text-sm">{say("Channel")}</h3>
        <SegmentedControl name={say("Channel")} segments={said(channelSegments, say)} value={draft.channel} onValueChange={(channel) => change({ channel })} disabled={readOnly} />
      </section>
      <section aria-label={say("Content type")} className="flex flex-col gap-2">
        <h3 className="text-sm">{say("What it shows")}</h3>
        <RadioCards name={say("Content type")} options={typeCards(types, draft.contentType, say)} value={draft.contentType} onValueChange={(contentType) => change({ contentType, baseline: null })} disabled={saved !== null || readOnly} />
        {saved === null ? null : <p className="text-xs text-ink-faint">{say("It can never change: variants are written for it.")}</p>}
        {error("contentType") === null ? null : <p className="text-sm text-no">{error("contentType")}</p>}
      </section>
      <LanguagesField languages={draft.languages ?? []} error={error("languages")} readOnly={readOnly} onChange={(languages) => change({ languages })} />
      <Baseline draft={draft} onChange={(baseline) => change({ baseline })} readOnly={readOnly} />
      {saved === null || saved.channel !== "web" ? null : (
        <section aria-label={say("In the page")} className="flex flex-col gap-2">
          <h3 className="text-sm">{say("In the page")}</h3>
          <CodeBlock what={say("the markup of this placement")} code={markupFor(saved, types.find(saved.contentType), say)} />
        </section>
      )}
    </FormSheet>
  );
}

// An alert stands over the page, so the page has no element for it: the script tag names it.
function markupFor({ key }: PlacementDto, type: ContentType | undefined, say: Words): string {
  if (type !== undefined && drawingOf(type) === "alert") return `<script src="…/sdk.js" data-key="pk_…" data-placements="${key}" defer></script>`;
  return `<div data-thenwise="${key}">\n  <!-- ${say("what everybody sees when no campaign says otherwise")} -->\n</div>`;
}

// What is archived is not offered for new placements; what has it keeps it.
function typeCards({ all, own }: ReturnType<typeof useContentTypes>, chosen: string, say: Words) {
  const archived = new Set(own.flatMap((type) => (type.archived ? [type.id] : [])));
  const offered = all.filter(({ id }) => id === chosen || !archived.has(id));
  return offered.map(({ id, label, description }) => ({ value: id, label: say(label), hint: say(description) }));
}

const fields = ["name", "key", "description", "channel", "contentType", "baseline", "languages"] as const;

type BaselineProps = { readonly draft: NewPlacement; readonly onChange: (baseline: NewPlacement["baseline"]) => void; readonly readOnly: boolean };

function Baseline({ draft, onChange, readOnly }: BaselineProps) {
  const say = useWords();
  const types = useContentTypes();
  const type = types.find(draft.contentType);
  if (type === undefined) return null;
  return (
    <section aria-label={say("Baseline")} className="flex flex-col gap-4">
      <Switch
        label={say("Draw the page’s own content in previews")}
        hint={say("Type in what the page has. It is only drawn in previews, never sent.")}
        checked={draft.baseline !== null}
        onCheckedChange={(on) => onChange(on ? { ...type.empty() } : null)}
        disabled={readOnly}
      />
      {draft.baseline === null ? null : <BaselineFields type={type} baseline={draft.baseline} onChange={(baseline) => onChange({ ...baseline })} readOnly={readOnly} />}
    </section>
  );
}
