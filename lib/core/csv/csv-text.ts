/** A table as CSV: commas, CRLF, quotes where they are needed (RFC 4180), and nothing that a spreadsheet would run. */
export const csvText = (rows: readonly (readonly string[])[]): string => rows.map((cells) => `${cells.map(written).join(",")}\r\n`).join("");

function written(cell: string): string {
  const safe = startsFormula.test(cell) && !isNumber.test(cell) ? `'${cell}` : cell;
  return /[",;|\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Takes back the mark that `csvText`, and spreadsheets, put before what would run as a formula or lose its zeros. */
export const withoutFormulaMark = (cell: string): string => (cell.startsWith("'") && startsFormula.test(cell) ? cell.slice(1) : cell);

// Blanks in front do not keep a spreadsheet from it, nor do the wide signs of East Asian keyboards. A number behind an apostrophe loses that where it is read, so it gets another.
const startsFormula = /^'*\s*[=+\-@\t\r＝＋－＠]|^'+\d/;
const isNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
