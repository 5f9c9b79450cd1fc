import { expect, it } from "vitest";
import { languageRanges } from "./language-ranges";

const many = (count: number, entry: (index: number) => string): string => Array.from({ length: count }, (_, index) => entry(index)).join(",");

it.each([
  { why: "one language", field: "fr", ranges: ["fr"] },
  { why: "a browser's list", field: "fr-CA,fr;q=0.9,en-US;q=0.8,en;q=0.7", ranges: ["fr-CA", "fr", "en-US", "en"] },
  { why: "a list in another order than its weights", field: "da;q=0.2, en-gb;q=0.8, de, en;q=0.7", ranges: ["de", "en-gb", "en", "da"] },
  { why: "equal weights in their order", field: "es;q=0.5,pt;q=0.5,it;q=0.5", ranges: ["es", "pt", "it"] },
  { why: "weights to the thousandth", field: "es;q=0.123,pt;q=0.124", ranges: ["pt", "es"] },
  { why: "white space wherever it may stand", field: " fr ; q=0.5 ,\tde ", ranges: ["de", "fr"] },
  { why: "a weight in a capital letter", field: "fr;Q=0.5,de", ranges: ["de", "fr"] },
  { why: "navigator.languages", field: ["de-CH", "de", "en"].join(","), ranges: ["de-CH", "de", "en"] },
  { why: "script and region", field: "zh-Hant-TW", ranges: ["zh-Hant-TW"] },
  { why: "anything: nothing in particular", field: "*", ranges: [] },
  { why: "anything in between is skipped", field: "fr,*;q=0.9,de;q=0.1", ranges: ["fr", "de"] },
  { why: "a language that is not wanted", field: "fr;q=0,de;q=0.000,en", ranges: ["en"] },
  { why: "nothing", field: "", ranges: [] },
  { why: "empty entries", field: ",, fr ,,", ranges: ["fr"] },
  { why: "an entry that is none", field: "english please, de_DE, d, fr", ranges: ["fr"] },
  { why: "weights that are none", field: "fr;q=2,de;q=abc,it;q=0.1234,es;q=,pt;q=-1,nl;level=1,sv;q=1;q=0.5", ranges: [] },
  { why: "names of an object's own", field: "__proto__,constructor;q=1", ranges: [] },
  { why: "a list with no end: so many and no more", field: many(100, (index) => `fr-A${index}`), ranges: Array.from({ length: 32 }, (_, index) => `fr-A${index}`) },
  { why: "a long list, of which nothing is cut in two", field: `${" ".repeat(990)}fr,de;q=0.9,it`, ranges: ["fr"] },
  { why: "a long entry alone", field: "a".repeat(2_000), ranges: [] },
])("$why", ({ field, ranges }) => {
  expect(languageRanges(field)).toEqual(ranges);
});
