import { IntlMessageFormat } from "intl-messageformat";
import { languages, type Language } from "./languages";

export type Facts = Readonly<Record<string, string | number>>;

/** English message → what it is in another language. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * Says a message in one language: `say("{count, plural, one {# person} other {# people}}", { count: 3 })`. The message is the English sentence in ICU
 * MessageFormat, and is its own key. One that the catalogue lacks is said in English; a fact that is missing is said as its name in braces. Never throws.
 */
export type Words = {
  (message: string, facts?: Facts): string;
  readonly language: Language;
  /** For `Intl`: how this language writes dates and numbers. */
  readonly locale: string;
  /** With which somebody elsewhere, say a worker, speaks the same. */
  readonly catalogue: Catalogue;
  /** The same with elements among the facts, and a function for each tag: `Type <b>{name}</b>`. */
  rich<Element>(message: string, facts: Readonly<Record<string, string | number | Element | ((inner: (string | Element)[]) => Element)>>): string | Element | (string | Element)[];
};

/** How a language says things. */
export function wordsIn(language: Language, catalogue: Catalogue): Words {
  const { locale } = languages[language];
  const read = new Map<string, IntlMessageFormat>();
  const formOf = (message: string): IntlMessageFormat => {
    const known = read.get(message);
    if (known !== undefined) return known;
    const form = new IntlMessageFormat(catalogue[message] ?? message, locale);
    read.set(message, form);
    return form;
  };
  const say = (message: string, facts?: Facts): string => {
    if (!message.includes("{")) return catalogue[message] ?? message;
    try {
      return String(formOf(message).format(facts));
    } catch {
      return message;
    }
  };
  return Object.assign(say, {
    language,
    locale,
    catalogue,
    rich: <Element>(message: string, facts: Readonly<Record<string, string | number | Element | ((inner: (string | Element)[]) => Element)>>) => formOf(message).format<Element>(facts),
  });
}

/** Where nobody's language is known: files, logs, tests. */
export const inEnglish: Words = wordsIn("en", {});
