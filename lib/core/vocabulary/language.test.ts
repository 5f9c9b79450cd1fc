import { expect, it } from "vitest";
import { isLanguageTag, lookUpLanguage } from "./language";

it.each([
  { asked: "fr", available: ["en", "fr"], speaks: "fr" },
  { asked: "fr-CA", available: ["fr"], speaks: "fr" },
  { asked: "fr-CA", available: ["fr", "fr-CA"], speaks: "fr-CA" },
  { asked: "FR-ca", available: ["fr-CA"], speaks: "fr-CA" },
  { asked: "zh-Hant-TW", available: ["zh", "zh-Hant"], speaks: "zh-Hant" },
  { asked: "zh-x-one", available: ["zh"], speaks: "zh" },
  { asked: "pt", available: ["es", "pt-BR"], speaks: "pt-BR" },
  { asked: "pt-PT", available: ["pt-BR"], speaks: "pt-BR" },
  { asked: "de", available: ["fr"], speaks: null },
  { asked: "f", available: ["fr"], speaks: null },
  { asked: "", available: ["fr"], speaks: null },
  { asked: null, available: ["fr"], speaks: null },
  { asked: "fr", available: [], speaks: null },
])("whoever asked for “$asked” among $available reads $speaks", ({ asked, available, speaks }) => {
  expect(lookUpLanguage(asked, available)).toBe(speaks);
});

it.each([
  { text: "en", is: true },
  { text: "pt-BR", is: true },
  { text: "zh-Hant-TW", is: true },
  { text: "EN", is: false },
  { text: "english please", is: false },
  { text: "e", is: false },
  { text: "__proto__", is: false },
  { text: "", is: false },
])("“$text” is a language tag: $is", ({ text, is }) => {
  expect(isLanguageTag(text)).toBe(is);
});
