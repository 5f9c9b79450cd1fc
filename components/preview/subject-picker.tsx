"use client";

import { useSubject } from "./use-subject";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { UserRoundPen } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";

/** Whom to preview as: a persona, found by name or story; and an edited copy of one. */
export function SubjectPicker() {
  const say = useWords();
  const personas = useEditor((state) => state.personas);
  const chosen = useEditor((state) => state.persona);
  const subject = useSubject();
  const { choosePersona, setPreviewProfile } = useEditorActions();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div className="min-w-48 flex-1">
        <Combobox
          aria-label={say("Preview as")}
          controlSize="sm"
          placeholder={subject === null ? say("Choose a persona…") : subject.name}
          searchPlaceholder={say("Search personas…")}
          empty={say("No persona of that name.")}
          options={personas.map(({ id, name, face, story }) => ({ value: id, label: name, icon: <span aria-hidden>{face}</span>, keywords: [story] }))}
          value={chosen}
          onValueChange={(id) => choosePersona(personas.find((persona) => persona.id === id)?.id ?? null)}
        />
      </div>
      {subject === null ? null : subject.edited ? (
        <Button size="sm" onClick={() => setPreviewProfile(null)}>
          {chosen === null ? say("Close") : say("As saved")}
        </Button>
      ) : (
        <Button size="sm" icon={<UserRoundPen />} onClick={() => setPreviewProfile(subject.profile)}>
          {say("Edit a copy")}
        </Button>
      )}
    </div>
  );
}
