"use client";

import { useState } from "react";
import { DeleteDialog } from "@/components/shell/delete-dialog";
import { differs, FormSheet } from "@/components/shell/form-sheet";
import { fieldError } from "@/components/shell/problem-words";
import { SavingProblem } from "@/components/shell/saving-problem";
import { UsedByList } from "@/components/shell/used-by-list";
import { useRefresh } from "@/components/shell/use-fetched";
import { useSaving } from "@/components/shell/use-saving";
import { useUses } from "@/components/shell/use-uses";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Field } from "@/components/ui/field";
import { Trash2 } from "@/components/ui/icons";
import { RelativeTime } from "@/components/ui/relative-time";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { pictureLimits } from "@/lib/api/picture-words";
import { type PictureDto } from "@/lib/api/pictures";
import { ok } from "@/lib/std/result";

type PictureSheetProps = { readonly picture: PictureDto; readonly onClose: () => void };

/** One picture: how it looks, what it is called and shows, and where it is used. */
export function PictureSheet({ picture, onClose }: PictureSheetProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const readOnly = !useCan("library.edit");
  const refresh = useRefresh();
  const usedBy = useUses("picture")(picture.hash);
  const start = { name: picture.name, alt: picture.alt };
  const [draft, setDraft] = useState(start);
  const [deleting, setDeleting] = useState(false);
  const update = (words: typeof draft, revision: number) => api.updatePicture(picture.hash, { revision, ...words });
  const saving = useSaving<typeof draft, PictureDto>({
    saved: picture,
    create: (words) => update(words, picture.revision),
    update,
    fetch: async () => {
      const all = await api.listPictures();
      return all.ok ? ok(all.value.data.find(({ hash }) => hash === picture.hash) ?? picture) : all;
    },
    onSaved: () => {
      refresh("pictures");
      onClose();
    },
  });
  const takeTheirs = async () => {
    const theirs = await saving.takeTheirs();
    if (theirs !== null) setDraft({ name: theirs.name, alt: theirs.alt });
  };
  const error = (field: string) => fieldError(saving.problem, field, say);
  return (
    <FormSheet title={picture.name} description={say("A picture of the workspace")} action={say("Save")} readOnly={readOnly} busy={saving.busy} whyNot={draft.name.trim() === "" ? say("Give it a name first.") : null} dirty={differs(draft, start)} onSave={() => void saving.save(draft)} onClose={onClose}>
      <SavingProblem problem={saving.problem} fields={["name", "alt"]} onTakeTheirs={() => void takeTheirs()} onSaveOver={() => void saving.saveOver(draft)} />
      <img src={picture.address} alt={picture.alt} className="max-h-80 w-full rounded-lg border bg-sunken object-contain" />
      <Field label={say("What the picture shows")} error={error("alt")} hint={say("For people who cannot see it. Variants that take the picture begin with it.")} counter={{ used: draft.alt.length, max: pictureLimits.alt }}>
        <TextInput value={draft.alt} maxLength={pictureLimits.alt} readOnly={readOnly} onValueChange={(alt) => setDraft({ ...draft, alt })} />
      </Field>
      <Field label={say("Name")} required error={error("name")} hint={say("For colleagues, to find it again.")}>
        <TextInput value={draft.name} maxLength={pictureLimits.name} readOnly={readOnly} onValueChange={(name) => setDraft({ ...draft, name })} />
      </Field>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1.5 text-sm">
        <dt className="text-ink-soft">{say("Size")}</dt>
        <dd className="figures">
          {say("{width} × {height} pixels", { width: picture.width, height: picture.height })}, {say("{kilobytes, number} KB", { kilobytes: Math.ceil(picture.bytes / 1024) })}
        </dd>
        <dt className="text-ink-soft">{say("Brought in")}</dt>
        <dd>
          {picture.addedBy} · <RelativeTime at={picture.addedAt} />
        </dd>
        <dt className="text-ink-soft">{say("Address")}</dt>
        <dd className="flex min-w-0 items-center gap-1">
          <code className="min-w-0 truncate font-mono text-xs">{picture.address}</code>
          <CopyButton compact text={picture.address} what={say("the address")} />
        </dd>
      </dl>
      {usedBy === null || usedBy.length === 0 ? null : (
        <section className="text-sm">
          <h3 className="font-semibold">{say("Where {what} is used", { what: picture.name })}</h3>
          <UsedByList usedBy={usedBy} />
        </section>
      )}
      {readOnly || usedBy === null || usedBy.length > 0 ? null : (
        <Button className="self-start" icon={<Trash2 />} onClick={() => setDeleting(true)}>
          {say("Delete…")}
        </Button>
      )}
      {deleting ? (
        <DeleteDialog
          kind="picture"
          name={picture.name}
          consequence={say("No draft and no placement shows it. One that any release has shown stays, so that every release can be published again.")}
          onClose={() => setDeleting(false)}
          onDelete={() => api.deletePicture(picture.hash, picture.revision)}
          onDeleted={() => {
            refresh("pictures");
            onClose();
          }}
        />
      ) : null}
    </FormSheet>
  );
}
