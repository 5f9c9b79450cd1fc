/** How rows stand: by which column, and which end is on top. */
export type Sort = { readonly by: string; readonly direction: "ascending" | "descending" };

export type Orderable<Row> = {
  readonly key: string;
  /** What rows are put in order by; absent: nobody can ask for it. */
  readonly order?: (row: Row) => string | number;
  /** The first press puts the most, or the newest, on top. */
  readonly mostFirst?: boolean;
};

/** What a press on a column's name asks for: its own order, then the other way round. */
export function pressed<Row>({ key, mostFirst = false }: Orderable<Row>, sort: Sort): Sort {
  if (sort.by !== key) return { by: key, direction: mostFirst ? "descending" : "ascending" };
  return { by: key, direction: sort.direction === "ascending" ? "descending" : "ascending" };
}

/** Rows in the order that was asked for; those that are alike stay as they stood. */
export function inOrder<Row>(rows: readonly Row[], order: Orderable<Row>["order"], { direction, locale }: { readonly direction: Sort["direction"]; readonly locale: string }): readonly Row[] {
  if (order === undefined) return rows;
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  const way = direction === "ascending" ? 1 : -1;
  return rows
    .map((row) => ({ row, at: order(row) }))
    .toSorted(({ at: a }, { at: b }) => way * (typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b))))
    .map(({ row }) => row);
}
