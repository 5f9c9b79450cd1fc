"use client";

import { useState } from "react";
import { attributeDraft, typeLabels } from "./attribute-draft";
import { copyKey, copyName } from "@/components/shell/copy-name";
import { DeleteDialog } from "@/components/shell/delete-dialog";
import { fetchedLater } from "@/components/shell/fetched-later";
import { LibraryMenu } from "@/components/shell/library-menu";
import { changedColumn, deedsColumn, KeyLine, NameCell, usedColumn } from "@/components/shell/library-columns";
import { LibraryTable } from "@/components/shell/library-table";
import { Page } from "@/components/shell/page";
import { isArchived, useArchive } from "@/components/shell/use-archive";
import { useAsked } from "@/components/shell/use-asked";
import { useOpened } from "@/components/shell/use-opened";
import { useFetched, useRefresh } from "@/components/shell/use-fetched";
import { useUses } from "@/components/shell/use-uses";
import { useWhyMayNot, useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Plus, Tags } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { type Column } from "@/components/ui/table";
import { useWords } from "@/components/words/words-provider";
import { type AttributeDto, type NewAttribute } from "@/lib/api/attributes";
import { purposeWords } from "@/lib/core/vocabulary/purpose-words";
import { limits } from "@/lib/api/limits";

const AttributeSheet = fetchedLater(() => import("./attribute-sheet").then((module) => module.AttributeSheet), "nothing");

type Shown = { readonly what: "nothing" } | { readonly what: "form"; readonly saved: AttributeDto | null; readonly start: NewAttribute } | { readonly what: "delete"; readonly attribute: AttributeDto };

const blank: NewAttribute = { key: "", type: "text", label: "", description: "", category: "", purpose: null, suggestions: [], unit: null, source: null };

export function AttributesPage({ initial }: { readonly initial: readonly AttributeDto[] }) {
  const say = useWords();
  const { api } = useWorkspace();
  const whyNot = useWhyMayNot("library.edit");
  const refresh = useRefresh();
  const attributes = useFetched(["attributes"], initial, (client) => client.listAttributes());
  const uses = useUses("attribute");
  const [shown, setShown] = useState<Shown>({ what: "nothing" });
  const archiveOf = useArchive<AttributeDto>({ listed: "attributes", nameOf, change: ({ key, revision }, archived) => api.updateAttribute(key, { revision, archived }) });
  const open = (attribute: AttributeDto) => setShown({ what: "form", saved: attribute, start: attributeDraft(attribute) });
  useOpened(shown.what === "form" ? (shown.saved?.key ?? null) : null, (key) => {
    const attribute = attributes.find((candidate) => candidate.key === key);
    if (attribute !== undefined) open(attribute);
    return attribute !== undefined;
  });
  useAsked("new", () => (whyNot === null ? setShown({ what: "form", saved: null, start: blank }) : undefined));
  const close = () => setShown({ what: "nothing" });
  const copyOf = (attribute: AttributeDto): NewAttribute => ({
    ...attributeDraft(attribute),
    label: copyName(attribute.label, { taken: attributes.map(({ label }) => label), most: limits.label }),
    key: copyKey(attribute.key, { taken: attributes.map(({ key }) => key), separator: "_" }),
  });
  const typeOf = ({ type, unit }: AttributeDto): string => `${say(typeLabels[type].label)}${unit === null ? "" : `, ${unit}`}`;
  const columns: readonly Column<AttributeDto>[] = [
    {
      key: "name",
      header: say("Attribute"),
      order: nameOf,
      cell: (attribute) => (
        <NameCell name={attribute.label} archived={isArchived(attribute)} onOpen={() => open(attribute)}>
          <KeyLine>{attribute.key}</KeyLine>
        </NameCell>
      ),
    },
    {
      key: "type",
      header: say("Type"),
      order: typeOf,
      cell: (attribute) => (
        <>
          {typeOf(attribute)}
          {attribute.suggestions.length === 0 ? null : <span className="line-clamp-1 max-w-56 text-xs text-ink-faint">{attribute.suggestions.slice(0, 4).join(", ")}</span>}
        </>
      ),
    },
    { key: "category", header: say("Category"), wide: true, order: ({ category }) => category, cell: ({ category }) => category },
    { key: "purpose", header: say("Consent"), wide: true, order: ({ purpose }) => purpose ?? "", cell: ({ purpose }) => (purpose === null ? <span className="text-ink-faint">{say("not needed")}</span> : purposeWords(purpose, say)) },
    usedColumn(say, { uses, keyOf: ({ key }) => key, nameOf }),
    changedColumn(say, ({ updatedAt }) => updatedAt),
  ];
  const deedsOf = (attribute: AttributeDto) => ({
    onOpen: () => open(attribute),
    onDuplicate: () => setShown({ what: "form", saved: null, start: copyOf(attribute) }),
    archive: archiveOf(attribute),
    onDelete: () => setShown({ what: "delete", attribute }),
  });
  const create = (
    <Button intent="primary" icon={<Plus />} whyNot={whyNot} onClick={() => setShown({ what: "form", saved: null, start: blank })}>
      {say("New attribute")}
    </Button>
  );
  return (
    <Page>
      <PageHeader
        title={say("Attributes")}
        lead={say("What your pages and apps may say about a visitor. Rules can read these, and nothing else.")}
        actions={
          <>
            <LibraryMenu part="attributes" />
            {create}
          </>
        }
      />
      {attributes.length === 0 ? (
        <EmptyState icon={<Tags />} title={say("The catalogue is empty")} action={create}>
          {say("List what you know of a visitor: country, plan, last order. Each has a type, so that a rule can never compare a date with a word.")}
        </EmptyState>
      ) : (
        <LibraryTable
          search={say("Search attributes")}
          caption={say("Attributes")}
          rows={attributes}
          columns={[...columns, deedsColumn(say, { nameOf, deedsOf })]}
          rowKey={({ key }) => key}
          textsOf={({ key, label, description, category }) => [key, label, description, category]}
          isArchived={isArchived}
          noneFits={(query) => say("No attribute fits “{query}”.", { query })}
        />
      )}
      {shown.what === "form" ? (
        <AttributeSheet saved={shown.saved} start={shown.start} categories={distinct(attributes.map(({ category }) => category))} purposes={distinct(attributes.flatMap(({ purpose }) => purpose ?? []))} onClose={close} onSaved={() => refresh("attributes")} />
      ) : null}
      {shown.what === "delete" ? (
        <DeleteDialog
          kind="attribute"
          name={shown.attribute.label}
          consequence={say("An attribute that a campaign or an audience still reads stays. Pages may go on sending it; nothing reads it any more.")}
          onClose={close}
          onDelete={() => api.deleteAttribute(shown.attribute.key, shown.attribute.revision)}
          onDeleted={() => refresh("attributes")}
        />
      ) : null}
    </Page>
  );
}

const nameOf = ({ label }: AttributeDto): string => label;

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
