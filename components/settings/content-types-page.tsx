"use client";

import { Plus } from "lucide-react";
import { useState, type ReactNode } from "react";
import { BuiltInType } from "./built-in-type";
import { ContentTypeSheet, contentTypeDraft } from "./content-type-sheet";
import { newField } from "./own-fields";
import { OwnTypes } from "./own-types";
import { useContentTypes } from "@/components/shell/content-types";
import { copyKey, copyName } from "@/components/shell/copy-name";
import { DeleteDialog } from "@/components/shell/delete-dialog";
import { LibraryMenu } from "@/components/shell/library-menu";
import { ListTools } from "@/components/shell/list-tools";
import { saidField } from "@/components/shell/said-field";
import { useArchive } from "@/components/shell/use-archive";
import { useAsked } from "@/components/shell/use-asked";
import { useRefresh } from "@/components/shell/use-fetched";
import { useUses } from "@/components/shell/use-uses";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import { type ContentTypeDto, type NewContentType } from "@/lib/api/content-types";
import { type PlacementDto } from "@/lib/api/placements";
import { type ContentType } from "@/lib/core/contents/content-type";
import { builtInTypes } from "@/lib/core/contents/content-types";
import { ownTypeLimits, startedFrom } from "@/lib/core/contents/own-content-type";
import { matches } from "@/lib/std/matches";

type ContentTypesPageProps = { readonly placements: readonly PlacementDto[]; /** An example of each built-in type, drawn, by id. */ readonly pictures: Readonly<Record<string, ReactNode>> };

type Shown = { readonly what: "nothing" } | { readonly what: "form"; readonly saved: ContentTypeDto | null; readonly start: NewContentType } | { readonly what: "delete"; readonly type: ContentTypeDto };

const blank: NewContentType = { id: "", label: "", description: "", drawnAs: null, fields: [newField], archived: false };

/** What placements can show: the workspace's own types, then those that come with Thenwise, each a start for one of one's own. */
export function ContentTypesPage({ placements, pictures }: ContentTypesPageProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const editable = useCan("library.edit");
  const refresh = useRefresh();
  const { all, own } = useContentTypes();
  const uses = useUses("content-type");
  const [query, setQuery] = useState("");
  const [shown, setShown] = useState<Shown>({ what: "nothing" });
  useAsked("open", (id) => {
    const type = own.find((candidate) => candidate.id === id);
    if (type !== undefined) setShown({ what: "form", saved: type, start: contentTypeDraft(type) });
  });
  const fits = ({ label, description, fields }: Pick<ContentType, "label" | "description" | "fields">) => matches(query, [say(label), say(description), ...fields.map((field) => say(field.label))]);
  const archive = useArchive({ items: own, listed: "contentTypes", nameOf: ({ label }) => label, change: ({ id, revision }, archived) => api.updateContentType(id, { revision, archived }) });
  const mine = own.filter((type) => archive.shows(type) && fits(type));
  const builtIn = builtInTypes.filter(fits);
  const begin = (type: Omit<NewContentType, "id"> & { readonly id: string }) => {
    const label = copyName(say(type.label), { taken: all.map((each) => say(each.label)), most: ownTypeLimits.label });
    setShown({ what: "form", saved: null, start: { ...type, id: copyKey(type.id, { taken: all.map(({ id }) => id), separator: "-" }), label, description: say(type.description), archived: false } });
  };
  const close = () => setShown({ what: "nothing" });
  const create = editable ? (
    <Button intent="primary" icon={<Plus aria-hidden />} onClick={() => setShown({ what: "form", saved: null, start: blank })}>
      {say("New content type")}
    </Button>
  ) : null;
  return (
    <>
      <div className="mb-4 flex flex-wrap items-start justify-between gap-3">
        <p className="max-w-2xl text-ink-soft">{say("What a placement can show. A variant is a form made of these fields, and what does not fit a limit does not go live. Make your own from nothing, or from one that comes with Thenwise.")}</p>
        <div className="flex flex-wrap gap-2">
          <LibraryMenu part="contentTypes" />
          {create}
        </div>
      </div>
      <ListTools label={say("Search content types")} query={query} onQueryChange={setQuery} shown={mine.length + builtIn.length}>
        {archive.control}
      </ListTools>
      <div className="flex flex-col gap-5">
        <section aria-labelledby="own-types" className="flex flex-col gap-2">
          <h2 id="own-types" className="text-lg">
            {say("Your own")}
          </h2>
          {mine.length > 0 ? (
            <OwnTypes
              types={mine}
              deeds={{ editable, uses, onOpen: (type) => setShown({ what: "form", saved: type, start: contentTypeDraft(type) }), onDuplicate: begin, onArchive: (type) => archive.deedOf(type).onSelect(), onDelete: (type) => setShown({ what: "delete", type }) }}
            />
          ) : (
            <p className="rounded-lg border border-dashed px-4 py-5 text-sm text-ink-soft">{own.length === 0 ? say("None yet. Make one when what you show has fields of its own, for example a product card with a price.") : say("None fits.")}</p>
          )}
        </section>
        {builtIn.length === 0 ? null : <h2 className="mt-2 -mb-2 text-lg">{say("They come with Thenwise")}</h2>}
        {builtIn.map((type) => (
          <BuiltInType
            key={type.id}
            type={type}
            picture={pictures[type.id]}
            placements={placements.filter(({ contentType }) => contentType === type.id)}
            onDuplicate={editable ? () => begin({ ...startedFrom(type), id: type.id, fields: type.fields.map((field) => saidField(field, say)) }) : null}
          />
        ))}
      </div>
      {shown.what === "form" ? <ContentTypeSheet saved={shown.saved} start={shown.start} onClose={close} onSaved={() => refresh("contentTypes")} /> : null}
      {shown.what === "delete" ? (
        <DeleteDialog
          kind="content-type"
          name={shown.type.label}
          consequence={say("A content type that a placement still shows stays. Archive it to keep it out of new placements.")}
          onClose={close}
          onDelete={() => api.deleteContentType(shown.type.id, shown.type.revision)}
          onDeleted={() => refresh("contentTypes", "uses")}
        />
      ) : null}
    </>
  );
}
