import { languages, type Language } from "./languages";
import { readMessage, type Part } from "./read-message";
import { sayParts, speakerOf, type RichFacts } from "./say-parts";

export type Facts = Readonly<Record<string, string | number>>;

/** English message → what it is in another language. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * Says a message in one language: `say("{count, plural, one {# person} other {# people}}", { count: 3 })`. The message is the English sentence in ICU
 * MessageFormat, and is its own key. One that the catalogue lacks is said in English; one that lacks a fact stands as it is written. Never throws.
 */
export type Words = {
  (message: string, facts?: Facts): string;
  readonly language: Language;
  /** For `Intl`: how this language writes dates and numbers. */
  readonly locale: string;
  /** With which somebody elsewhere, say a worker, speaks the same. */
  readonly catalogue: Catalogue;
  /** The same with elements among the facts, and a function for each tag: `Type <b>{name}</b>`. */
  rich<Element>(message: string, facts: RichFacts<Element>): readonly (string | Element)[];
};

/** How a language says things. */
export function wordsIn(language: Language, catalogue: Catalogue): Words {
  const { locale } = languages[language];
  const speaker = speakerOf(locale);
  const read = new Map<string, readonly Part[]>();
  const partsOf = (message: string): readonly Part[] => {
    const known = read.get(message);
    if (known !== undefined) return known;
    const parts = readMessage(catalogue[message] ?? message);
    read.set(message, parts);
    return parts;
  };
  const say = (message: string, facts: Facts = {}): string => {
    if (!message.includes("{")) return catalogue[message] ?? message;
    try {
      return sayParts<never>(partsOf(message), facts, speaker).join("");
    } catch {
      return message;
    }
  };
  return Object.assign(say, {
    language,
    locale,
    catalogue,
    rich: <Element>(message: string, facts: RichFacts<Element>) => sayParts(partsOf(message), facts, speaker),
  });
}

/** Where nobody's language is known: files, logs, tests. */
export const inEnglish: Words = wordsIn("en", {});
