import { type ReactNode } from "react";
import { classes } from "./classes";

export type Column<Row> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: "start" | "end";
  /** Left out below 640 px. */
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
};

/** Rows of the same kind. The first column names its row. */
export function Table<Row>({ caption, rows, columns, rowKey, empty }: TableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <div className="relative overflow-x-auto rounded-lg border bg-surface shadow-sm">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b bg-sunken/50 text-left text-xs text-ink-soft">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classes("px-3 py-2.5 font-semibold sm:px-4 whitespace-nowrap", column.align === "end" && "text-right", column.wide && "max-sm:hidden")}>
                <span className={column.hideHeader ? "sr-only" : ""}>{column.header}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b last:border-b-0 hover:bg-sunken/40">
              {columns.map((column, index) => (
                <Cell key={column.key} column={column} row={row} first={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row, first }: { readonly column: Column<Row>; readonly row: Row; readonly first: boolean }) {
  const look = classes("row-room px-3 align-middle sm:px-4", column.align === "end" && "text-right", column.wide && "max-sm:hidden");
  if (first) {
    return (
      <th scope="row" className={classes(look, "text-left font-semibold")}>
        {column.cell(row)}
      </th>
    );
  }
  return <td className={look}>{column.cell(row)}</td>;
}
