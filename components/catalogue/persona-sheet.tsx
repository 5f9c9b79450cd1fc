"use client";

import { useState, type ReactNode } from "react";
import { FacePicker } from "./face-picker";
import { draftOf } from "./persona-draft";
import { ProfileAttributes } from "./profile-attributes";
import { ProfileConsent } from "./profile-consent";
import { ProfileEvents } from "./profile-events";
import { ProfileJsonEditor } from "./profile-json-editor";
import { FormSheet, differs } from "@/components/shell/form-sheet";
import { fieldError } from "@/components/shell/problem-words";
import { SavingProblem } from "@/components/shell/saving-problem";
import { useList } from "@/components/shell/use-fetched";
import { useSaving } from "@/components/shell/use-saving";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { Field } from "@/components/ui/field";
import { TabPanel, Tabs } from "@/components/ui/tabs";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { limits } from "@/lib/api/limits";
import { type NewPersona, type PersonaDto } from "@/lib/api/personas";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { message } from "@/lib/words/message";
import { said } from "@/lib/words/said";

type PersonaSheetProps = {
  readonly saved: PersonaDto | null;
  readonly start: NewPersona;
  readonly attributes: readonly Attribute[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

const tabs = [
  { value: "known", label: message("What we know") },
  { value: "json", label: message("JSON") },
] as const;

/** One persona, open. Those who may not edit read it here. */
export function PersonaSheet({ saved, start, attributes, onClose, onSaved }: PersonaSheetProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const readOnly = !useCan("library.edit");
  const eventTypes = useList(["eventTypes"], (client) => client.listEventTypes()) ?? [];
  const [draft, setDraft] = useState(start);
  const [tab, setTab] = useState("known");
  const saving = useSaving<NewPersona, PersonaDto>({
    saved,
    create: (next) => api.createPersona(next),
    update: (next, revision) => api.updatePersona(saved?.id ?? "", { ...next, revision }),
    fetch: () => api.getPersona(saved?.id ?? ""),
    onSaved: (persona) => {
      notify.done(say("Saved {name}", { name: persona.name }));
      onSaved();
      onClose();
    },
  });
  const takeTheirs = async () => {
    const theirs = await saving.takeTheirs();
    if (theirs !== null) setDraft(draftOf(theirs));
  };
  const change = (part: Partial<NewPersona>) => setDraft({ ...draft, ...part });
  const parts = { attributes, profile: draft.profile, onChange: (profile: NewPersona["profile"]) => change({ profile }), readOnly };
  return (
    <FormSheet
      title={saved === null ? say("New persona") : saved.name}
      description={say("A made-up visitor to try campaigns with.")}
      action={saved === null ? say("Create persona") : say("Save")}
      readOnly={readOnly}
      busy={saving.busy}
      whyNot={draft.name.trim() === "" ? say("Give it a name first.") : null}
      dirty={differs(draft, start)}
      onSave={() => void saving.save(draft)}
      onClose={onClose}
    >
      <SavingProblem problem={saving.problem} fields={["name", "story"]} onTakeTheirs={() => void takeTheirs()} onSaveOver={() => void saving.saveOver(draft)} />
      <div className="flex items-start gap-4">
        <FacePicker face={draft.face} onFaceChange={(face) => change({ face })} disabled={readOnly} />
        <Field label={say("Name")} required error={fieldError(saving.problem, "name", say)} className="grow">
          <TextInput value={draft.name} maxLength={limits.name} onValueChange={(name) => change({ name })} readOnly={readOnly} placeholder={say("Amélie, returning VIP")} />
        </Field>
      </div>
      <Field label={say("Story")} hint={say("A sentence or two, so that everybody sees the same person.")} counter={{ used: draft.story.length, max: limits.story }} error={fieldError(saving.problem, "story", say)}>
        <TextArea value={draft.story} onValueChange={(story) => change({ story })} readOnly={readOnly} />
      </Field>
      <Tabs name={say("Profile")} tabs={said(tabs, say)} value={tab} onValueChange={setTab}>
        <TabPanel value="known" className="flex flex-col gap-6">
          <ProfileAttributes {...parts} />
          <ProfileSection title={say("Consent")}>
            <ProfileConsent {...parts} />
          </ProfileSection>
          <ProfileSection title={say("Events")}>
            <ProfileEvents {...parts} eventTypes={eventTypes} />
          </ProfileSection>
          <VisitorField profile={draft.profile} onChange={parts.onChange} readOnly={readOnly} />
        </TabPanel>
        <TabPanel value="json">
          <ProfileJsonEditor {...parts} />
        </TabPanel>
      </Tabs>
    </FormSheet>
  );
}

function ProfileSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-2 text-sm">{title}</h3>
      {children}
    </section>
  );
}

type VisitorFieldProps = { readonly profile: NewPersona["profile"]; readonly onChange: (profile: NewPersona["profile"]) => void; readonly readOnly: boolean };

function VisitorField({ profile, onChange, readOnly }: VisitorFieldProps) {
  const say = useWords();
  const { visitor, ...rest } = profile;
  return (
    <Field label={say("Visitor id")} hint={say("Splits draw with it: the same id always draws the same. Without one, a split takes its fallback arm.")}>
      <TextInput mono value={visitor ?? ""} maxLength={256} onValueChange={(next) => onChange(next === "" ? rest : { ...rest, visitor: next })} readOnly={readOnly} />
    </Field>
  );
}
