import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvText, withoutFormulaMark } from "./csv-text";
import { readCsv } from "./read-csv";
import { runToEnd } from "./run-to-end";
import { inEnglish } from "@/lib/words/words";

const read = (text: string) => runToEnd(readCsv(text, inEnglish));

describe("tables as programs write them", () => {
  it.each([
    { what: "commas", text: "name,country\nAna,France\n", cells: ["Ana", "France"] },
    { what: "semicolons, as spreadsheets in Europe write them", text: "name;price\nAna;19,90\n", cells: ["Ana", "19,90"] },
    { what: "tabs, as pasted from a spreadsheet", text: "name\tcountry\nAna\tFrance", cells: ["Ana", "France"] },
    { what: "a first line that names the separator", text: "sep=;\r\nname;country\r\nAna;France\r\n", cells: ["Ana", "France"] },
    { what: "Windows line ends and a byte order mark", text: "\uFEFFname,country\r\nAna,France\r\n", cells: ["Ana", "France"] },
    { what: "old line ends", text: "name,country\rAna,France\r", cells: ["Ana", "France"] },
    { what: "quotes around separators and line breaks", text: 'name,country\n"Ana, of\nLyon",France', cells: ["Ana, of\nLyon", "France"] },
    { what: "quotes within quotes", text: 'name,country\n"Ana ""Nan""",France', cells: ['Ana "Nan"', "France"] },
    { what: "an inch in the middle of a cell", text: 'name,country\n5" pipe,France', cells: ['5" pipe', "France"] },
    { what: "an empty quoted cell", text: 'name,country\n"",France', cells: ["", "France"] },
  ])("$what", ({ text, cells }) => {
    expect(read(text)).toMatchObject({ headings: [expect.stringMatching("name"), expect.any(String)], rows: [{ cells }], faults: [] });
  });

  it("empty lines count as lines and are no rows", () => {
    expect(read("name\n\nAna\n\n\nBo\n").rows).toEqual([
      { line: 3, cells: ["Ana"] },
      { line: 6, cells: ["Bo"] },
    ]);
  });

  it("a row begins at its line, also after cells of many lines", () => {
    expect(read('name,story\nAna,"one\ntwo\nthree"\nBo,x').rows.map(({ line }) => line)).toEqual([2, 5]);
  });
});

describe("what is wrong is said with its line", () => {
  it.each([
    { text: 'name\n"Ana', says: { line: 2, detail: "opens a quote that is never closed" } },
    { text: 'name,x\nBo,1\n"Ana"s,2', says: { line: 3, detail: "has something behind a closing quote; a quote inside quotes is written twice" } },
    { text: "name\nAna,France", says: { line: 2, detail: "has 2 cells, but there are 1 columns" } },
    { text: "name,name\nAna,B", says: { line: 1, column: "name", detail: "is a heading that stands there twice" } },
    { text: "", says: { line: 1, detail: "is empty: the first line must name the columns" } },
  ])("$text", ({ text, says }) => {
    expect(read(text).faults[0]).toMatchObject(says);
  });
});

it("whatever a table holds is read as it was written", () => {
  const cell = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("", " ", '"', ",", ";", "\t", "\r\n", "=1+1", "'=1", "-5", "@x", "+49"));
  const table = fc.integer({ min: 2, max: 5 }).chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 8 }).map((rows) => ({ columns, rows })));
  fc.assert(
    fc.property(table, ({ columns, rows }) => {
      const headings = Array.from({ length: columns }, (_each, index) => `c${index}`);
      // A row with nothing in it is no row, so each has a name before its cells.
      const named = rows.map((cells) => ["row", ...cells]);
      const back = read(csvText([["name", ...headings], ...named]));
      expect(back.rows.map(({ cells }) => cells.map(withoutFormulaMark))).toEqual(named);
      expect(back.faults).toEqual([]);
    }),
  );
});

it("nothing that is written runs as a formula in a spreadsheet", () => {
  expect(csvText([["=HYPERLINK(1)", "-5", "-5+1", "@x"]])).toBe("'=HYPERLINK(1),-5,'-5+1,'@x\r\n");
  expect(csvText([["  =1+1", "＝1+1", "＋1", "－1", "＠x", "\u00a0@x", "'0612"]])).toBe("'  =1+1,'＝1+1,'＋1,'－1,'＠x,'\u00a0@x,''0612\r\n");
});

it("a hundred thousand rows are read in slices", () => {
  const text = `name,country,orders\n${"Ana,France,3\n".repeat(100_000)}`;
  const work = readCsv(text, inEnglish);
  let slices = 0;
  for (let step = work.next(); ; step = work.next(), slices += 1) {
    if (step.done !== true) continue;
    expect(step.value.rows).toHaveLength(100_000);
    break;
  }
  expect(slices).toBeGreaterThan(4);
});
