import { type Words } from "./words";

/** What a language is called in a sentence of the reader's own: “French”, “français”. A tag that nobody knows is said as it is. */
export function languageName(tag: string, { locale }: Pick<Words, "locale">): string {
  try {
    return new Intl.DisplayNames([locale], { type: "language", fallback: "code" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The same where it stands alone. */
export function languageTitle(tag: string, words: Pick<Words, "locale">): string {
  const name = languageName(tag, words);
  return name.charAt(0).toLocaleUpperCase(words.locale) + name.slice(1);
}
