import { describe, expect, it } from "vitest";
import { amountCell } from "./amount-cell";
import { cellValue } from "./cell-value";
import { columnWriting } from "./column-writing";
import { dateCell } from "./date-cell";
import { inEnglish } from "@/lib/words/words";

describe("an amount is read as shops and spreadsheets write it", () => {
  it.each([
    ["42", 42],
    ["-5", -5],
    ["−5", -5],
    [".5", 0.5],
    ["0.125", 0.125],
    ["1e3", 1000],
    ["19.90", 19.9],
    ["19,90", 19.9],
    ["1,204.10", 1204.1],
    ["1.204,50", 1204.5],
    ["1,204,567", 1204567],
    ["12,34,567.50", 1234567.5],
    ["1.204.567", 1204567],
    ["1 204,50", 1204.5],
    ["1\u202f204,50 €", 1204.5],
    ["1'204.50", 1204.5],
    ["1’204.50", 1204.5],
    ["$412.50", 412.5],
    ["-$412.50", -412.5],
    ["$-412.50", -412.5],
    ["($412.50)", -412.5],
    ["USD 19.90", 19.9],
    ["19,90 EUR", 19.9],
    ["CHF 1'204.50", 1204.5],
    ["'0042", 42],
    ["  7 ", 7],
  ] as const)("%s", (cell, amount) => {
    expect(amountCell(cell)).toMatchObject({ says: "amount", amount });
  });

  it.each(["", "many", "1,2,3", "1.2.3", "12,3456,789", "--5", "5 apples", "1,204.567.8", "NaN", "Infinity", "0x10"])("“%s” is none", (cell) => {
    expect(amountCell(cell)).toBe(null);
  });

  it.each([
    { cell: "1,204", point: 1204, comma: 1.204 },
    { cell: "1.204", point: 1.204, comma: 1204 },
    { cell: "$-999,000", point: -999000, comma: -999 },
  ])("$cell may be either", ({ cell, ...either }) => {
    expect(amountCell(cell)).toEqual({ says: "either", ...either });
  });
});

describe("a date is read as programs and people write it: a day stays a day, and a time without an offset stays without one", () => {
  it.each([
    ["2024-03-05", "2024-03-05"],
    ["2024/3/5", "2024-03-05"],
    ["2024-03-05 14:02:11", "2024-03-05T14:02:11"],
    ["2024-03-12 09:14", "2024-03-12T09:14:00"],
    ["2026-11-20 08:00:00+00:00", "2026-11-20T08:00:00+00:00"],
    ["2024-03-05 14:02:11 +0100", "2024-03-05T14:02:11+01:00"],
    ["2024-03-05 14:02:11 UTC", "2024-03-05T14:02:11Z"],
    ["2024-03-05T14:02:11.123Z", "2024-03-05T14:02:11.123Z"],
    ["24-04-1991", "1991-04-24"],
    ["4/24/1991", "1991-04-24"],
    ["24/04/1991 7:05 pm", "1991-04-24T19:05:00"],
    ["4/24/1991, 12:05 AM", "1991-04-24T00:05:00"],
    ["5.3.2024", "2024-03-05"],
    ["05.03.2024 14:02", "2024-03-05T14:02:00"],
    ["05/05/2024", "2024-05-05"],
    ["Mar 5, 2024", "2024-03-05"],
    ["5 March 2024", "2024-03-05"],
    ["5. März 2024", "2024-03-05"],
    ["1er août 2024", "2024-08-01"],
    ["5 févr. 2024", "2024-02-05"],
    ["5 juil. 2024", "2024-07-05"],
    ["29/02/2024", "2024-02-29"],
    ["'2024-03-05", "2024-03-05"],
  ] as const)("%s", (cell, date) => {
    expect(dateCell(cell)).toMatchObject({ says: "date", date });
  });

  it.each(["", "yesterday", "2023-02-29", "29/02/2023", "2024-13-01", "32/01/2024", "13/13/2024", "0000-01-01", "2024-03-05 25:00", "2024-03-05 13:00 pm", "5 ma 2024", "5 jui 2024", "05/03/24", "05/03-2024"])("“%s” is none", (cell) => {
    expect(dateCell(cell)).toBe(null);
  });

  it("11/12/2026 may be in November or in December", () => {
    expect(dateCell("11/12/2026")).toEqual({ says: "either", dayFirst: "2026-12-11", monthFirst: "2026-11-12" });
  });
});

describe("how a column is written is decided by the cells that leave no choice", () => {
  it.each([
    { type: "date", cells: ["11/12/2026", "24/12/2026"], writing: "day-first", isAsked: false },
    { type: "date", cells: ["11/12/2026", "12/24/2026"], writing: "month-first", isAsked: false },
    { type: "date", cells: ["11/12/2026", "05/05/2026", ""], writing: null, isAsked: true },
    { type: "date", cells: ["11/12/2026", "24/12/2026", "12/24/2026"], writing: null, isAsked: true },
    { type: "date", cells: ["24/12/2026", "12/24/2026"], writing: null, isAsked: false },
    { type: "number", cells: ["1,204", "19.90"], writing: "point", isAsked: false },
    { type: "number", cells: ["1.204", "19,90"], writing: "comma", isAsked: false },
    { type: "number", cells: ["1,204", "42"], writing: null, isAsked: true },
    { type: "number", cells: ["1.204", "42"], writing: "point", isAsked: true },
    { type: "number", cells: ["1,204", "1.204,50", "1,204.10"], writing: null, isAsked: true },
    { type: "text", cells: ["11/12/2026"], writing: null, isAsked: false },
  ] as const)("$type: $cells", ({ type, cells, writing, isAsked }) => {
    const read = columnWriting(type, cells);
    expect({ writing: read.writing, isAsked: read.question !== null }).toEqual({ writing, isAsked });
  });
});

describe("words for yes and no, and lists, as exports have them", () => {
  const read = (type: "boolean" | "list", cell: string) => cellValue({ type }, cell, { writing: null, say: inEnglish });
  it.each([
    ["Yes", true], ["TRUE", true], ["1", true], ["ja", true], ["Wahr", true], ["Oui", true], ["vrai", true], ["subscribed", true], ["✓", true],
    ["no", false], ["FALSE", false], ["0", false], ["Nein", false], ["non", false], ["faux", false], ["unsubscribed", false], ["NEVER_SUBSCRIBED", false],
  ] as const)("%s", (cell, value) => {
    expect(read("boolean", cell)).toEqual({ ok: true, value });
  });

  it.each([
    ["vip, wholesale", ["vip", "wholesale"]],
    ["vip;wholesale", ["vip", "wholesale"]],
    ['"VIP","Newsletter"', ["VIP", "Newsletter"]],
    ['"VIP, gold","Newsletter"', ["VIP, gold", "Newsletter"]],
    ["'vip', 'new'", ["vip", "new"]],
    ['["vip","new"]', ["vip", "new"]],
    ["['vip', 'new']", ["vip", "new"]],
    ["[]", []],
    ["vip", ["vip"]],
    ['"Beginner\'s club"', ["Beginner's club"]],
  ] as const)("%s", (cell, value) => {
    expect(read("list", cell)).toEqual({ ok: true, value });
  });
});
