import { type Words } from "@/lib/words/words";

/** What a language is called in the reader's own: “French”, “français”. A tag that nobody knows is said as it is. */
export function languageName(tag: string, { locale }: Pick<Words, "locale">): string {
  try {
    const name = new Intl.DisplayNames([locale], { type: "language", fallback: "code" }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    return tag;
  }
}
