import { type ReactNode } from "react";
import { RowMenu, type RowDeeds } from "./row-menu";
import { type Uses } from "./use-uses";
import { WhereUsed } from "./where-used";
import { Badge } from "@/components/ui/badge";
import { RelativeTime } from "@/components/ui/relative-time";
import { type Column } from "@/components/ui/table";
import { useWords } from "@/components/words/words-provider";
import { type Words } from "@/lib/words/words";

type NameCellProps = { readonly name: string; readonly onOpen: () => void; readonly archived: boolean; /** Before the name: a face. */ readonly lead?: ReactNode; /** Below it: a key, a description. */ readonly children?: ReactNode };

/** What a thing is called, and the way into it. */
export function NameCell({ name, onOpen, archived, lead, children }: NameCellProps) {
  const say = useWords();
  return (
    <span className="flex items-start gap-3">
      {lead}
      <span className="block min-w-32 grow wrap-anywhere">
        <button type="button" onClick={onOpen} className="text-left text-base font-semibold hover:underline">
          {name}
        </button>
        {archived ? <Badge className="ml-2 align-middle">{say("Archived")}</Badge> : null}
        <span className="block font-normal">{children}</span>
      </span>
    </span>
  );
}

/** What pages and answers call it. */
export const KeyLine = ({ children }: { readonly children: string }) => <code className="block font-mono text-xs text-ink-faint">{children}</code>;

/** What it is for, in a line or two. */
export const NoteLine = ({ children }: { readonly children: string }) => (children === "" ? null : <span className="line-clamp-2 text-sm text-pretty text-ink-soft">{children}</span>);

type Of<Row> = (row: Row) => string;

export function usedColumn<Row>(say: Words, { uses, keyOf, nameOf }: { readonly uses: Uses; readonly keyOf: Of<Row>; readonly nameOf: Of<Row> }): Column<Row> {
  return { key: "used", header: say("Used"), mostFirst: true, order: (row) => uses(keyOf(row))?.length ?? -1, cell: (row) => <WhereUsed what={nameOf(row)} usedBy={uses(keyOf(row))} /> };
}

/** `at`: null was never saved. */
export function changedColumn<Row>(say: Words, at: (row: Row) => string | null): Column<Row> {
  return {
    key: "changed",
    header: say("Last change"),
    wide: true,
    mostFirst: true,
    order: (row) => Date.parse(at(row) ?? "1970-01-01"),
    cell: (row) => {
      const moment = at(row);
      return moment === null ? null : <span className="text-xs text-ink-soft"><RelativeTime at={moment} /></span>;
    },
  };
}

export function deedsColumn<Row>(say: Words, { nameOf, deedsOf }: { readonly nameOf: Of<Row>; readonly deedsOf: (row: Row) => RowDeeds }): Column<Row> {
  return { key: "deeds", header: say("What to do"), hideHeader: true, align: "end", cell: (row) => <RowMenu name={nameOf(row)} {...deedsOf(row)} /> };
}
