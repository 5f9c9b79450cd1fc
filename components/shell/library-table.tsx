"use client";

import { useDeferredValue, useState } from "react";
import { ListTools } from "./list-tools";
import { tableAddressOf, tableStateOf } from "./table-state";
import { useAddressState } from "./use-address-state";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Menu, MenuItem } from "@/components/ui/dropdown-menu";
import { ArrowDown, ArrowUp, ArrowUpDown } from "@/components/ui/icons";
import { Table, type Column } from "@/components/ui/table";
import { inOrder, pressed, type Sort } from "@/components/ui/table-order";
import { useWords } from "@/components/words/words-provider";
import { matches } from "@/lib/std/matches";

type LibraryTableProps<Row> = {
  /** "Search audiences". */
  readonly search: string;
  readonly caption: string;
  readonly rows: readonly Row[];
  /** The first is `name`. */
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** What a search looks through. */
  readonly textsOf: (row: Row) => readonly string[];
  readonly isArchived: (row: Row) => boolean;
  /** What stands there when nothing fits what was searched for. */
  readonly noneFits: (query: string) => string;
};

/** More rows than anybody looks at slow a page down; the rest comes as one reaches the end. */
const shownAtOnce = 100;

/** A library's things: searched, put in order by any column, with the archived ones left out unless one asks. */
export function LibraryTable<Row>({ search, caption, rows, columns, rowKey, textsOf, isArchived, noneFits }: LibraryTableProps<Row>) {
  const say = useWords();
  const [state, change] = useAddressState(inAddress);
  const [most, setMost] = useState(shownAtOnce);
  const query = useDeferredValue(state.query);
  // A column that is not there orders nothing.
  const by = columns.find(({ key, order }) => key === state.sort.by && order !== undefined);
  const listed = rows.filter((row) => state.archivedToo || !isArchived(row));
  const fitting = query === "" ? listed : listed.filter((row) => matches(query, textsOf(row)));
  // What is alike in the column that was asked for stands by name.
  const byName = inOrder(fitting, columns[0]?.order, { direction: "ascending", locale: say.locale });
  const found = inOrder(byName, by?.order, { direction: state.sort.direction, locale: say.locale });
  const onSort = (sort: Sort) => change({ sort });
  return (
    <>
      <ListTools label={search} query={state.query} onQueryChange={(next) => change({ query: next })} shown={found.length}>
        <SortMenu columns={columns} sort={state.sort} onSort={onSort} />
        {rows.some(isArchived) ? <Checkbox label={say("Show archived")} checked={state.archivedToo} onCheckedChange={(archivedToo) => change({ archivedToo })} /> : null}
      </ListTools>
      <Table
        caption={caption}
        rows={found.slice(0, most)}
        columns={columns}
        rowKey={rowKey}
        sorting={{ sort: state.sort, onSort }}
        rowsOpen
        folds
        empty={<p className="py-10 text-center text-ink-soft">{query === "" ? say("All of them are archived.") : noneFits(query)}</p>}
      />
      {found.length > most ? (
        <div ref={(end) => whenReached(end, () => setMost(most + shownAtOnce))} className="mt-4">
          <Button onClick={() => setMost(most + shownAtOnce)}>{say("Show {count, number} more of {all, number}", { count: Math.min(shownAtOnce, found.length - most), all: found.length })}</Button>
        </div>
      ) : null}
    </>
  );
}

const inAddress = { read: tableStateOf, write: tableAddressOf };

/** Where rows are drawn as cards there are no column names to press. */
function SortMenu<Row>({ columns, sort, onSort }: { readonly columns: readonly Column<Row>[]; readonly sort: Sort; readonly onSort: (sort: Sort) => void }) {
  const say = useWords();
  const header = columns.find(({ key }) => key === sort.by)?.header ?? "";
  const Arrow = sort.direction === "ascending" ? ArrowUp : ArrowDown;
  return (
    <div className="md:hidden">
      <Menu
        align="start"
        trigger={
          <Button icon={<ArrowUpDown />}>
            {say("Sorted: {column}", { column: header })}
          </Button>
        }
      >
        {columns.map((column) =>
          column.order === undefined ? null : (
            <MenuItem key={column.key} onSelect={() => onSort(pressed(column, sort))} icon={column.key === sort.by ? <Arrow /> : <span className="size-4" />}>
              {column.header}
            </MenuItem>
          ),
        )}
      </Menu>
    </div>
  );
}

function whenReached(end: HTMLElement | null, more: () => void): (() => void) | undefined {
  if (end === null) return undefined;
  const observer = new IntersectionObserver(([seen]) => (seen?.isIntersecting === true ? more() : undefined), { rootMargin: "600px" });
  observer.observe(end);
  return () => observer.disconnect();
}
