import { type MouseEvent, type ReactNode } from "react";
import { classes } from "./classes";
import { ArrowDown, ArrowUp, ChevronsUpDown } from "./icons";
import { pressed, type Orderable, type Sort } from "./table-order";

export type Column<Row> = Orderable<Row> & {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: "start" | "end";
  /** Left out where there is little room. */
  readonly wide?: boolean;
  /** The name is for screen readers only: a column of buttons. */
  readonly hideHeader?: boolean;
};

type TableProps<Row> = {
  /** What the table lists; read aloud, not shown. */
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** Instead of the table, when there are no rows. */
  readonly empty?: ReactNode;
  /** Columns with an order are put in order by a press on their name. */
  readonly sorting?: { readonly sort: Sort; readonly onSort: (sort: Sort) => void };
  /** A click beside buttons and links does what the row's name does: a shorter way for the mouse. */
  readonly rowsOpen?: boolean;
  /** Where there is no room for columns, each row becomes a small card. */
  readonly folds?: boolean;
};

/** Rows of the same kind. The first column names its row. */
export function Table<Row>({ caption, rows, columns, rowKey, empty, sorting, rowsOpen = false, folds = false }: TableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return empty;
  const look = folds ? folding : standing;
  return (
    <div className={look.box}>
      {/* Roles are said because a table that is drawn as cards is no table to some screen readers. */}
      <table role="table" className={look.table}>
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className={look.head}>
          <tr role="row" className="border-b bg-sunken/50 text-left text-xs text-ink-soft">
            {columns.map((column) => (
              <Header key={column.key} column={column} look={look} {...(sorting === undefined ? {} : { sorting })} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={look.body}>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role="row"
              className={classes("border-b last:border-b-0 hover:bg-sunken/40", look.row, rowsOpen && "cursor-pointer")}
              {...(rowsOpen ? { onClick: openByName } : {})}
            >
              {columns.map((column, index) => (
                <Cell key={column.key} column={column} row={row} first={index === 0} look={look} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Look = Readonly<Record<"box" | "table" | "head" | "body" | "row" | "cell" | "deeds" | "wide", string>>;

const standing: Look = { box: "relative shrink-0 overflow-x-auto rounded-lg border bg-surface shadow-sm", table: "w-full border-collapse text-sm", head: "", body: "", row: "", cell: "", deeds: "", wide: "max-sm:hidden" };

/** By the room that the table has, which the screen's width alone does not tell. */
const folding: Look = {
  box: "@container relative shrink-0 overflow-clip rounded-lg border bg-surface shadow-sm",
  table: "w-full border-collapse text-sm @max-xl:block",
  head: "@max-xl:hidden",
  body: "@max-xl:block",
  row: "@max-xl:grid @max-xl:grid-cols-[minmax(0,1fr)_auto] @max-xl:gap-x-2 @max-xl:gap-y-1 @max-xl:px-3 @max-xl:row-room",
  cell: "@max-xl:col-start-1 @max-xl:block @max-xl:p-0",
  deeds: "@max-xl:col-start-2 @max-xl:row-start-1 @max-xl:block @max-xl:p-0",
  wide: "@max-3xl:hidden",
};

type HeaderProps<Row> = { readonly column: Column<Row>; readonly look: Look; readonly sorting?: TableProps<Row>["sorting"] };

function Header<Row>({ column, look, sorting }: HeaderProps<Row>) {
  const room = classes("px-3 font-semibold whitespace-nowrap sm:px-4", column.align === "end" && "text-right", column.wide && look.wide);
  if (sorting === undefined || column.order === undefined) {
    return (
      <th role="columnheader" scope="col" className={classes(room, "py-2.5")}>
        <span className={column.hideHeader ? "sr-only" : ""}>{column.header}</span>
      </th>
    );
  }
  const { sort, onSort } = sorting;
  const here = sort.by === column.key;
  const Arrow = here ? (sort.direction === "ascending" ? ArrowUp : ArrowDown) : ChevronsUpDown;
  return (
    <th role="columnheader" scope="col" aria-sort={here ? sort.direction : "none"} className={room}>
      <button type="button" onClick={() => onSort(pressed(column, sort))} className={classes("group -mx-2 inline-flex h-9 items-center gap-1 rounded-md px-2 -outline-offset-2 hover:text-ink", here && "text-ink")}>
        {column.header}
        <Arrow className={classes("icon-3.5", here ? "" : "opacity-45 group-hover:opacity-100")} />
      </button>
    </th>
  );
}

function Cell<Row>({ column, row, first, look: { cell, deeds, wide } }: { readonly column: Column<Row>; readonly row: Row; readonly first: boolean; readonly look: Look }) {
  const look = classes("row-room px-3 align-middle sm:px-4", column.align === "end" && "text-right", column.wide ? wide : column.hideHeader ? deeds : cell);
  if (first) {
    return (
      <th role="rowheader" scope="row" className={classes(look, "text-left font-semibold")}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" className={look}>
      {column.cell(row)}
    </td>
  );
}

function openByName(event: MouseEvent): void {
  if (!isBeside(event)) return;
  const name = event.currentTarget.querySelector<HTMLElement>("th button, th a");
  // Focus comes back to it when what opened is closed.
  name?.focus();
  name?.click();
}

/** Whether a click met the row itself: no button or link in it, nothing that opened from it, and not the end of marking a text. */
function isBeside({ target, currentTarget }: MouseEvent): boolean {
  return target instanceof Element && currentTarget.contains(target) && target.closest("a, button, input, label") === null && window.getSelection()?.isCollapsed !== false;
}
