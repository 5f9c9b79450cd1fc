"use client";

import { Plus, Tags } from "lucide-react";
import { useState } from "react";
import { AttributeSheet, attributeDraft, typeLabels } from "./attribute-sheet";
import { copyKey, copyName } from "@/components/shell/copy-name";
import { DeleteDialog } from "@/components/shell/delete-dialog";
import { LibraryMenu } from "@/components/shell/library-menu";
import { ListTools } from "@/components/shell/list-tools";
import { matches } from "@/lib/std/matches";
import { RowMenu } from "@/components/shell/row-menu";
import { useArchive } from "@/components/shell/use-archive";
import { useAsked } from "@/components/shell/use-asked";
import { useFetched, useRefresh } from "@/components/shell/use-fetched";
import { useUses, type Uses } from "@/components/shell/use-uses";
import { WhereUsed } from "@/components/shell/where-used";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Table, type Column } from "@/components/ui/table";
import { useWords } from "@/components/words/words-provider";
import { type AttributeDto, type NewAttribute } from "@/lib/api/attributes";
import { limits } from "@/lib/api/limits";
import { type Words } from "@/lib/words/words";

type Shown = { readonly what: "nothing" } | { readonly what: "form"; readonly saved: AttributeDto | null; readonly start: NewAttribute } | { readonly what: "delete"; readonly attribute: AttributeDto };

const blank: NewAttribute = { key: "", type: "text", label: "", description: "", category: "", purpose: null, suggestions: [], unit: null, source: null };

export function AttributesPage({ initial }: { readonly initial: readonly AttributeDto[] }) {
  const say = useWords();
  const { api } = useWorkspace();
  const editable = useCan("library.edit");
  const refresh = useRefresh();
  const attributes = useFetched(["attributes"], initial, (client) => client.listAttributes());
  const uses = useUses("attribute");
  const [query, setQuery] = useState("");
  const [shown, setShown] = useState<Shown>({ what: "nothing" });
  const archive = useArchive({ items: attributes, listed: "attributes", nameOf: ({ label }) => label, change: ({ key, revision }, archived) => api.updateAttribute(key, { revision, archived }) });
  const found = attributes.filter((attribute) => archive.shows(attribute) && matches(query, [attribute.key, attribute.label, attribute.description, attribute.category]));
  useAsked("open", (key) => {
    const attribute = attributes.find((candidate) => candidate.key === key);
    if (attribute !== undefined) setShown({ what: "form", saved: attribute, start: attributeDraft(attribute) });
  });
  useAsked("new", () => (editable ? setShown({ what: "form", saved: null, start: blank }) : undefined));
  const close = () => setShown({ what: "nothing" });
  const copyOf = (attribute: AttributeDto): NewAttribute => ({
    ...attributeDraft(attribute),
    label: copyName(attribute.label, { taken: attributes.map(({ label }) => label), most: limits.label }),
    key: copyKey(attribute.key, { taken: attributes.map(({ key }) => key), separator: "_" }),
  });
  const create = editable ? (
    <Button intent="primary" icon={<Plus aria-hidden />} onClick={() => setShown({ what: "form", saved: null, start: blank })}>
      {say("New attribute")}
    </Button>
  ) : null;
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-2xl text-ink-soft">{say("What your pages and apps may say about a visitor. Rules can read these, and nothing else.")}</p>
        <div className="flex flex-wrap gap-2">
          <LibraryMenu part="attributes" />
          {create}
        </div>
      </div>
      {attributes.length === 0 ? (
        <EmptyState icon={<Tags />} title={say("The catalogue is empty")} action={create}>
          {say("List what you know of a visitor: country, plan, last order. Each has a type, so that a rule can never compare a date with a word.")}
        </EmptyState>
      ) : (
        <>
          <ListTools label={say("Search attributes")} query={query} onQueryChange={setQuery} shown={found.length}>
            {archive.control}
          </ListTools>
          <Table
            caption={say("Attributes")}
            rows={found}
            rowKey={({ key }) => key}
            columns={columnsOf(say, {
              editable,
              uses,
              archiveOf: archive.deedOf,
              onDuplicate: (attribute) => setShown({ what: "form", saved: null, start: copyOf(attribute) }),
              onOpen: (attribute) => setShown({ what: "form", saved: attribute, start: attributeDraft(attribute) }),
              onDelete: (attribute) => setShown({ what: "delete", attribute }),
            })}
            empty={<p className="py-10 text-center text-ink-soft">{say("No attribute fits “{query}”.", { query })}</p>}
          />
        </>
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
    </>
  );
}

type Deeds = {
  readonly editable: boolean;
  readonly uses: Uses;
  readonly archiveOf: (attribute: AttributeDto) => { readonly archived: boolean; readonly onSelect: () => void };
  readonly onOpen: (attribute: AttributeDto) => void;
  readonly onDuplicate: (attribute: AttributeDto) => void;
  readonly onDelete: (attribute: AttributeDto) => void;
};

function columnsOf(say: Words, { editable, uses, archiveOf, onOpen, onDuplicate, onDelete }: Deeds): readonly Column<AttributeDto>[] {
  return [
    {
      key: "label",
      header: say("Attribute"),
      cell: (attribute) => (
        <span className="block min-w-40">
          <button type="button" onClick={() => onOpen(attribute)} className="text-left font-semibold hover:underline">
            {attribute.label}
          </button>
          {attribute.archived === true ? <Badge className="ml-2">{say("Archived")}</Badge> : null}
          <code className="block font-mono text-xs font-normal text-ink-faint">{attribute.key}</code>
        </span>
      ),
    },
    { key: "type", header: say("Type"), cell: ({ type, unit }) => `${say(typeLabels[type].label)}${unit === null ? "" : `, ${unit}`}` },
    { key: "category", header: say("Category"), wide: true, cell: ({ category }) => category },
    { key: "purpose", header: say("Consent"), wide: true, cell: ({ purpose }) => (purpose === null ? <span className="text-ink-faint">{say("not needed")}</span> : <Badge tone="info">{purpose}</Badge>) },
    {
      key: "suggestions",
      header: say("For example"),
      wide: true,
      cell: ({ suggestions }) => <span className="line-clamp-2 max-w-64 text-ink-soft">{suggestions.slice(0, 4).join(", ")}</span>,
    },
    { key: "uses", header: say("Used"), cell: ({ key, label }) => <WhereUsed what={label} usedBy={uses(key)} /> },
    ...(editable
      ? [
          {
            key: "deeds",
            header: say("What to do"),
            hideHeader: true,
            align: "end" as const,
            cell: (attribute: AttributeDto) => <RowMenu name={attribute.label} onOpen={() => onOpen(attribute)} onDuplicate={() => onDuplicate(attribute)} archive={archiveOf(attribute)} onDelete={() => onDelete(attribute)} />,
          },
        ]
      : []),
  ];
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
