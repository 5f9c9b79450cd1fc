/** The languages the interface speaks, English first: it is the one every message is written in. `locale` is how dates and numbers are written. */
export const languages = {
  en: { name: "English", locale: "en-GB" },
  fr: { name: "Français", locale: "fr-FR" },
} as const;

export type Language = keyof typeof languages;

export const languageList: readonly Language[] = ["en", "fr"];

export const isLanguage = (text: unknown): text is Language => typeof text === "string" && Object.hasOwn(languages, text);

/** What a person chose, or else the first language of the browser's list (RFC 9110, 12.5.4) that is spoken here, or else English. */
export function languageFor(chosen: string | undefined, acceptLanguage: string): Language {
  if (isLanguage(chosen)) return chosen;
  const asked = acceptLanguage.slice(0, 1_000).split(",").map((part) => {
    const [range = "", ...parameters] = part.trim().toLowerCase().split(";");
    const weight = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("q="));
    return { language: range.split("-")[0], weight: weight === undefined ? 1 : Number(weight.slice(2)) };
  });
  const spoken = asked.filter(({ language, weight }) => isLanguage(language) && weight > 0).toSorted((a, b) => b.weight - a.weight);
  return spoken.map(({ language }) => language).find(isLanguage) ?? "en";
}
