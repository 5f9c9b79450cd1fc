import { amountCell, type DecimalMark } from "./amount-cell";
import { dateCell, type DayOrder } from "./date-cell";
import { type AttributeType } from "@/lib/core/vocabulary/attribute";

/** How a column's days or amounts are written. */
export type Writing = DayOrder | DecimalMark;

/** What a column's cells leave open: a cell that can be read in two ways, and what is taken where nobody says (null: nothing is). */
export type WritingQuestion = { readonly options: readonly [Writing, Writing]; readonly example: string; readonly readAs: readonly [string, string]; readonly likely: Writing | null };

/** How a column is written; where its cells do not tell, the question that somebody has to answer. */
export type ColumnWriting = { readonly writing: Writing | null; readonly question: WritingQuestion | null };

const settled: ColumnWriting = { writing: null, question: null };

/** One cell that can be read in one way only decides for the whole column; where two such cells differ, or there is none, one has to say. */
export function columnWriting(type: AttributeType, cells: Iterable<string>): ColumnWriting {
  if (type === "date") return dayOrder(cells);
  return type === "number" ? decimalMark(cells) : settled;
}

function dayOrder(cells: Iterable<string>): ColumnWriting {
  const orders = new Set<Writing>();
  let open: WritingQuestion | null = null;
  // What stands in many rows is read once.
  for (const cell of new Set(cells)) {
    const read = dateCell(cell);
    if (read?.says === "date" && read.order !== null && !cell.includes(".")) orders.add(read.order);
    if (read?.says === "either") open ??= { options: ["day-first", "month-first"], example: cell.trim(), readAs: [read.dayFirst, read.monthFirst], likely: null };
  }
  return decided(orders, open);
}

function decimalMark(cells: Iterable<string>): ColumnWriting {
  const marks = new Set<Writing>();
  let open: WritingQuestion | null = null;
  let isGrouped = false;
  // What stands in many rows is read once.
  for (const cell of new Set(cells)) {
    const read = amountCell(cell);
    if (read?.says === "amount" && read.mark !== null) marks.add(read.mark);
    if (read?.says !== "either") continue;
    isGrouped ||= cell.includes(",");
    open ??= { options: ["point", "comma"], example: cell.trim(), readAs: [String(read.point), String(read.comma)], likely: null };
  }
  // Programs write 1.204 with a point; a comma is as often a thousand.
  return decided(marks, open === null || isGrouped ? open : { ...open, likely: "point" });
}

function decided(writings: ReadonlySet<Writing>, open: WritingQuestion | null): ColumnWriting {
  const [only, ...others] = writings;
  if (open === null) return settled;
  return only !== undefined && others.length === 0 ? { writing: only, question: null } : { writing: open.likely, question: open };
}
