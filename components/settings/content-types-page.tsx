"use client";

import { useState, type ReactNode } from "react";
import { contentTypeDraft } from "./content-type-draft";
import { newField } from "./own-fields";
import { useContentTypes } from "@/components/shell/content-types";
import { copyKey, copyName } from "@/components/shell/copy-name";
import { DeleteDialog } from "@/components/shell/delete-dialog";
import { fetchedLater } from "@/components/shell/fetched-later";
import { changedColumn, deedsColumn, KeyLine, NameCell, NoteLine, usedColumn } from "@/components/shell/library-columns";
import { LibraryMenu } from "@/components/shell/library-menu";
import { LibraryTable } from "@/components/shell/library-table";
import { Page } from "@/components/shell/page";
import { saidField } from "@/components/shell/said-field";
import { isArchived, useArchive } from "@/components/shell/use-archive";
import { useAsked } from "@/components/shell/use-asked";
import { useOpened } from "@/components/shell/use-opened";
import { useRefresh } from "@/components/shell/use-fetched";
import { useUses, type Uses } from "@/components/shell/use-uses";
import { useWhyMayNot, useWorkspace } from "@/components/shell/workspace-context";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Plus } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { type Column } from "@/components/ui/table";
import { useWords } from "@/components/words/words-provider";
import { type ContentTypeDto, type NewContentType } from "@/lib/api/content-types";
import { type PlacementDto } from "@/lib/api/placements";
import { type ContentType } from "@/lib/core/contents/content-type";
import { builtInTypes } from "@/lib/core/contents/content-types";
import { ownTypeLimits, startedFrom } from "@/lib/core/contents/own-content-type";
import { type Words } from "@/lib/words/words";

type ContentTypesPageProps = { readonly placements: readonly PlacementDto[]; /** An example of each built-in type, drawn, by id. */ readonly pictures: Readonly<Record<string, ReactNode>> };

const ContentTypeSheet = fetchedLater(() => import("./content-type-sheet").then((module) => module.ContentTypeSheet), "nothing");
const BuiltInType = fetchedLater(() => import("./built-in-type").then((module) => module.BuiltInType), "nothing");

/** One line of the table: a type of the workspace's own, or one that comes with Thenwise. */
type Listed = Pick<ContentType, "id" | "label" | "description" | "fields"> & { readonly from: { readonly own: ContentTypeDto } | { readonly builtIn: ContentType } };

type Shown = { readonly what: "nothing" } | { readonly what: "form"; readonly saved: ContentTypeDto | null; readonly start: NewContentType } | { readonly what: "delete"; readonly type: ContentTypeDto } | { readonly what: "built-in"; readonly type: ContentType };

const blank: NewContentType = { id: "", label: "", description: "", drawnAs: null, fields: [newField], archived: false };

/** What placements can show: the workspace's own types, and those that come with Thenwise, each a start for one of one's own. */
export function ContentTypesPage({ placements, pictures }: ContentTypesPageProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const whyNot = useWhyMayNot("library.edit");
  const refresh = useRefresh();
  const { all, own } = useContentTypes();
  const uses = useUses("content-type");
  const [shown, setShown] = useState<Shown>({ what: "nothing" });
  const rows: readonly Listed[] = [
    ...own.map((type) => ({ ...type, from: { own: type } })),
    ...builtInTypes.map((type) => ({ ...type, label: say(type.label), description: say(type.description), from: { builtIn: type } })),
  ];
  const open = ({ from }: Listed) => setShown("own" in from ? { what: "form", saved: from.own, start: contentTypeDraft(from.own) } : { what: "built-in", type: from.builtIn });
  useOpened(shown.what === "built-in" ? shown.type.id : shown.what === "form" ? (shown.saved?.id ?? null) : null, (id) => {
    const type = rows.find((candidate) => candidate.id === id);
    if (type !== undefined) open(type);
    return type !== undefined;
  });
  useAsked("new", () => (whyNot === null ? setShown({ what: "form", saved: null, start: blank }) : undefined));
  const archiveOf = useArchive<ContentTypeDto>({ listed: "contentTypes", nameOf, change: ({ id, revision }, archived) => api.updateContentType(id, { revision, archived }) });
  const begin = (type: NewContentType) => {
    const label = copyName(say(type.label), { taken: all.map((each) => say(each.label)), most: ownTypeLimits.label });
    setShown({ what: "form", saved: null, start: { ...type, id: copyKey(type.id, { taken: all.map(({ id }) => id), separator: "-" }), label, description: say(type.description), archived: false } });
  };
  const beginFrom = (type: ContentType) => begin({ ...startedFrom(type), id: type.id, fields: type.fields.map((field) => saidField(field, say)) });
  const deedsOf = (row: Listed) => {
    const { from } = row;
    const onOpen = () => open(row);
    if ("builtIn" in from) return { onOpen, onDuplicate: () => beginFrom(from.builtIn), onDelete: null };
    return { onOpen, onDuplicate: () => begin(from.own), archive: archiveOf(from.own), onDelete: () => setShown({ what: "delete", type: from.own }) };
  };
  const close = () => setShown({ what: "nothing" });
  const create = (
    <Button intent="primary" icon={<Plus />} whyNot={whyNot} onClick={() => setShown({ what: "form", saved: null, start: blank })}>
      {say("New content type")}
    </Button>
  );
  return (
    <Page>
      <PageHeader
        title={say("Content types")}
        lead={say("What a placement can show. A variant is a form made of these fields, and what does not fit a limit does not go live. Make your own from nothing, or from one that comes with Thenwise.")}
        actions={
          <>
            <LibraryMenu part="contentTypes" />
            {create}
          </>
        }
      />
      <LibraryTable
        search={say("Search content types")}
        caption={say("Content types")}
        rows={rows}
        columns={[...columnsOf(say, { uses, onOpen: open }), deedsColumn(say, { nameOf, deedsOf })]}
        rowKey={({ id }) => id}
        textsOf={({ id, label, description, fields }) => [id, label, description, ...fields.map((field) => say(field.label))]}
        isArchived={isPutAway}
        noneFits={(query) => say("No content type fits “{query}”.", { query })}
      />
      {shown.what === "form" ? <ContentTypeSheet saved={shown.saved} start={shown.start} onClose={close} onSaved={() => refresh("contentTypes")} /> : null}
      {shown.what === "built-in" ? <BuiltInType type={shown.type} picture={pictures[shown.type.id]} placements={placements.filter(({ contentType }) => contentType === shown.type.id)} onDuplicate={() => beginFrom(shown.type)} onClose={close} /> : null}
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
    </Page>
  );
}

const nameOf = ({ label }: { readonly label: string }): string => label;

const isPutAway = ({ from }: Listed): boolean => "own" in from && isArchived(from.own);

function columnsOf(say: Words, { uses, onOpen }: { readonly uses: Uses; readonly onOpen: (row: Listed) => void }): readonly Column<Listed>[] {
  const fromWhere = ({ from }: Listed): string => ("own" in from ? say("Your own") : say("Thenwise"));
  const drawn = ({ from }: Listed): string => ("own" in from ? drawnWords(from.own.drawnAs, say) : "");
  return [
    {
      key: "name",
      header: say("Content type"),
      order: nameOf,
      cell: (row) => (
        <NameCell name={row.label} archived={isPutAway(row)} onOpen={() => onOpen(row)}>
          {"own" in row.from ? <KeyLine>{row.id}</KeyLine> : null}
          <NoteLine>{row.description}</NoteLine>
        </NameCell>
      ),
    },
    {
      key: "from",
      header: say("Made by"),
      order: fromWhere,
      cell: (row) => (
        <>
          {"own" in row.from ? <Badge tone="accent">{fromWhere(row)}</Badge> : <span className="text-ink-soft">{fromWhere(row)}</span>}
          {drawn(row) === "" ? null : <span className="mt-1 block text-xs text-ink-faint">{drawn(row)}</span>}
        </>
      ),
    },
    { key: "fields", header: say("Fields"), wide: true, mostFirst: true, order: ({ fields }) => fields.length, cell: ({ fields }) => <span className="line-clamp-2 max-w-72 text-ink-soft">{fields.map(({ label }) => say(label)).join(", ")}</span> },
    usedColumn<Listed>(say, { uses, keyOf: ({ id }) => id, nameOf }),
    changedColumn(say, ({ from }) => ("own" in from ? from.own.updatedAt : null)),
  ];
}

function drawnWords(drawnAs: string | null, say: Words): string {
  const base = builtInTypes.find(({ id }) => id === drawnAs);
  return base === undefined ? say("By your page or app") : say("Like {type}", { type: say(base.label) });
}
