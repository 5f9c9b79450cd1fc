import { expect, it } from "vitest";
import { isLanguageTag } from "./language";

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
