import { expect, it, vi } from "vitest";
import { isLanguageTag, lookUpLanguage } from "./language";

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

it("a list that names one language dozens of times is gone through once", () => {
  const asked = Array.from({ length: 32 }, (_, index) => `aa-bb-cc-dd-ee-ff-gg-h${index}`);
  const available = ["en", "fr"];
  const looks = vi.spyOn(available, "find");
  expect(lookUpLanguage(asked, available)).toBe(null);
  expect(looks.mock.calls.length).toBeLessThan(300);
});
