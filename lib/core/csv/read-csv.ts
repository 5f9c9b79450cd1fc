import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

/** One line of a table after its headings; `line` is where it begins in the text, counted from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** What is wrong, where, as the end of a sentence that begins with the place. `column` is a heading. */
export type CsvFault = { readonly line: number; readonly column: string | null; readonly detail: string };

export type CsvTable = { readonly separator: string; readonly headings: readonly string[]; readonly rows: readonly CsvRow[]; readonly faults: readonly CsvFault[] };

const separators = [",", ";", "\t", "|"] as const;
const sliceLength = 200_000;

/**
 * Reads a table from text: quotes as in RFC 4180, any line ends, a byte order mark, commas, semicolons or tabs. Between slices it
 * yields how much is read (0 to 1), so that whoever drives it can let the page breathe.
 */
export function* readCsv(raw: string, say: Words): Generator<number, CsvTable, void> {
  const { text, separator, line: first } = opened(raw);
  const records: CsvRow[] = [];
  const faults: CsvFault[] = [];
  let [at, line, slice] = [0, first, 0];
  while (at < text.length) {
    const record = readRecord(text, { at, line, separator });
    if (record.cells.some((cell) => cell.trim() !== "")) records.push({ line, cells: record.cells });
    if (record.fault !== null) faults.push({ line, column: null, detail: say(record.fault) });
    [at, line] = [record.end, record.nextLine];
    if (at - slice > sliceLength) {
      slice = at;
      yield at / text.length;
    }
  }
  const [head, ...rows] = records;
  const headings = (head?.cells ?? []).map((cell) => cell.trim());
  return { separator, headings, rows, faults: [...faults, ...tooWide(headings, rows, say), ...headingFaults(headings, head?.line ?? 1, say)].toSorted((a, b) => a.line - b.line) };
}

/** Takes off the byte order mark, and the first line by which spreadsheets name their separator (`sep=;`). */
function opened(raw: string) {
  const text = raw.replace(/^\uFEFF/, "");
  const named = /^sep=([,;|\t])\r?\n/i.exec(text);
  if (named?.[1] !== undefined) return { text: text.slice(named[0].length), separator: named[1], line: 2 };
  return { text, separator: guessedSeparator(text), line: 1 };
}

/** Whichever parts the first line into the most cells; the comma where none does. */
function guessedSeparator(text: string): string {
  const start = text.search(/[^\r\n]/);
  const cellsWith = (separator: string): number => readRecord(text, { at: Math.max(start, 0), line: 1, separator }).cells.length;
  const counted = separators.map((separator) => ({ separator, cells: cellsWith(separator) }));
  return counted.toSorted((a, b) => b.cells - a.cells)[0]?.separator ?? ",";
}

type Place = { readonly at: number; readonly line: number; readonly separator: string };
/** `fault` is a message. */
type RawRecord = { readonly cells: readonly string[]; readonly end: number; readonly nextLine: number; readonly fault: string | null };

function readRecord(text: string, { at: start, line, separator }: Place): RawRecord {
  const cells: string[] = [];
  let [at, nextLine] = [start, line];
  let fault: string | null = null;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    cells.push(cell.value);
    fault ??= cell.fault;
    nextLine += lineBreaks(text, at, cell.end);
    at = cell.end;
    if (text[at] !== separator) {
      // Whatever stands between a closing quote and the next separator belongs to no cell.
      const end = text[at] === undefined || text[at] === "\r" || text[at] === "\n" ? at : plainCell(text, at, separator).end;
      if (end > at) fault ??= message("has something behind a closing quote; a quote inside quotes is written twice");
      at = end;
    }
    if (text[at] !== separator) break;
    at += 1;
  }
  const end = text[at] === "\r" && text[at + 1] === "\n" ? at + 2 : at + 1;
  return { cells, end, nextLine: nextLine + 1, fault };
}

type Cell = { readonly value: string; readonly end: number; readonly fault: string | null };

function plainCell(text: string, start: number, separator: string): Cell {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return { value: text.slice(start, at), end: at, fault: null };
}

function quotedCell(text: string, start: number): Cell {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { value: text.slice(start + 1), end: text.length, fault: message("opens a quote that is never closed") };
    if (text[quote + 1] !== '"') return { value: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1, fault: null };
    at = quote + 2;
  }
}

/** Only within the cell: a file of old line ends may have no other line break up to its end. */
const lineBreaks = (text: string, from: number, to: number): number => (text[from] === '"' ? (text.slice(from, to).match(/\r\n|\r|\n/g)?.length ?? 0) : 0);

function tooWide(headings: readonly string[], rows: readonly CsvRow[], say: Words): readonly CsvFault[] {
  const wide = rows.filter(({ cells }) => cells.length > headings.length && cells.slice(headings.length).some((cell) => cell.trim() !== ""));
  return wide.map(({ line, cells }) => ({ line, column: null, detail: say("has {cells} cells, but there are {columns} columns", { cells: cells.length, columns: headings.length }) }));
}

function headingFaults(headings: readonly string[], line: number, say: Words): readonly CsvFault[] {
  if (headings.length === 0) return [{ line, column: null, detail: say("is empty: the first line must name the columns") }];
  const twice = headings.filter((heading, index) => heading !== "" && headings.indexOf(heading) !== index);
  return [...new Set(twice)].map((heading) => ({ line, column: heading, detail: say("is a heading that stands there twice") }));
}
