import { expect, it } from "vitest";
import { splitMany } from "./split-many";

it.each([
  { why: "one value", text: "France", expected: ["France"] },
  { why: "a list with commas", text: "France, Belgium", expected: ["France", "Belgium"] },
  { why: "a column pasted from a spreadsheet", text: "France\r\nBelgium\r\n", expected: ["France", "Belgium"] },
  { why: "a row pasted from a spreadsheet", text: "France\tBelgium", expected: ["France", "Belgium"] },
  { why: "quoted values", text: '"France";"Belgium"', expected: ["France", "Belgium"] },
  { why: "the same value twice", text: "France, France", expected: ["France"] },
  { why: "a pasted column whose values hold commas", text: "Paris, France\nLyon, France", expected: ["Paris, France", "Lyon, France"] },
  { why: "nothing but separators", text: " , ;", expected: [] },
  { why: "a value of two words", text: "Viet Nam", expected: ["Viet Nam"] },
])("pasting $why", ({ text, expected }) => {
  expect(splitMany(text)).toEqual(expected);
});
