"use client";

import { type ContentTypeDto } from "@/lib/api/content-types";
import { RowMenu } from "@/components/shell/row-menu";
import { type Uses } from "@/components/shell/use-uses";
import { WhereUsed } from "@/components/shell/where-used";
import { Badge } from "@/components/ui/badge";
import { Table, type Column } from "@/components/ui/table";
import { useWords } from "@/components/words/words-provider";
import { builtInTypes } from "@/lib/core/contents/content-types";
import { type Words } from "@/lib/words/words";

export type OwnTypeDeeds = {
  readonly editable: boolean;
  readonly uses: Uses;
  readonly onOpen: (type: ContentTypeDto) => void;
  readonly onDuplicate: (type: ContentTypeDto) => void;
  readonly onArchive: (type: ContentTypeDto) => void;
  readonly onDelete: (type: ContentTypeDto) => void;
};

/** The workspace's own content types. */
export function OwnTypes({ types, deeds }: { readonly types: readonly ContentTypeDto[]; readonly deeds: OwnTypeDeeds }) {
  const say = useWords();
  return <Table caption={say("Content types of your own")} rows={types} columns={columnsOf(say, deeds)} rowKey={({ id }) => id} />;
}

function columnsOf(say: Words, { editable, uses, onOpen, onDuplicate, onArchive, onDelete }: OwnTypeDeeds): readonly Column<ContentTypeDto>[] {
  const columns: readonly Column<ContentTypeDto>[] = [
    {
      key: "label",
      header: say("Content type"),
      cell: (type) => (
        <span className="block min-w-40">
          <button type="button" onClick={() => onOpen(type)} className="text-left font-semibold hover:underline">
            {type.label}
          </button>{" "}
          {type.archived ? <Badge>{say("Archived")}</Badge> : null}
          <code className="block font-mono text-xs font-normal text-ink-faint">{type.id}</code>
        </span>
      ),
    },
    { key: "fields", header: say("Fields"), wide: true, cell: ({ fields }) => <span className="line-clamp-2 max-w-72 text-ink-soft">{fields.map(({ label }) => say(label)).join(", ")}</span> },
    { key: "drawn", header: say("How it is drawn"), wide: true, cell: ({ drawnAs }) => <span className="text-ink-soft">{drawnWords(drawnAs, say)}</span> },
    { key: "uses", header: say("Used"), cell: ({ id, label }) => <WhereUsed what={label} usedBy={uses(id)} /> },
  ];
  if (!editable) return columns;
  const menu: Column<ContentTypeDto> = {
    key: "deeds",
    header: say("What to do"),
    hideHeader: true,
    align: "end",
    cell: (type) => <RowMenu name={type.label} onOpen={() => onOpen(type)} onDuplicate={() => onDuplicate(type)} archive={{ archived: type.archived, onSelect: () => onArchive(type) }} onDelete={() => onDelete(type)} />,
  };
  return [...columns, menu];
}

function drawnWords(drawnAs: string | null, say: Words): string {
  const base = builtInTypes.find(({ id }) => id === drawnAs);
  return base === undefined ? say("By your page or app") : say("Like {type}", { type: say(base.label) });
}
