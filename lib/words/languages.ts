import { languageRanges } from "@/lib/std/language-ranges";

/** The languages the interface speaks, English first: it is the one every message is written in. `locale` is how dates and numbers are written, `decimal` what stands before a number's decimals. */
export const languages = {
  en: { name: "English", locale: "en-GB", decimal: "." },
  fr: { name: "Français", locale: "fr-FR", decimal: "," },
} as const;

export type Language = keyof typeof languages;

export const languageList: readonly Language[] = ["en", "fr"];

export const isLanguage = (text: unknown): text is Language => typeof text === "string" && Object.hasOwn(languages, text);

/** What a person chose, or else the first language of the browser's list that is spoken here, or else English. */
export function languageFor(chosen: string | undefined, acceptLanguage: string): Language {
  if (isLanguage(chosen)) return chosen;
  return languageRanges(acceptLanguage).map((range) => range.toLowerCase().split("-")[0]).find(isLanguage) ?? "en";
}
