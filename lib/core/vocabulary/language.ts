/** How many languages a placement may speak, its main one among them. */
export const mostLanguages = 20;

const form = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/** Whether a text has the form of a language tag as people write them: `en`, `pt-BR`, `zh-Hant-TW` (BCP 47, without extensions). */
export const isLanguageTag = (text: string): boolean => form.test(text);

/**
 * Which of some languages speaks to a visitor who asked for several, best first; null: none does. The lookup of RFC 4647, 3.4: `fr-CA` finds `fr-CA`,
 * otherwise `fr`, and only then what was asked for next. Beyond it, whoever asked for `pt` is better served by `pt-BR` than by another language altogether.
 */
export function lookUpLanguage(asked: readonly string[], available: readonly string[]): string | null {
  // What was not found for one region is not found for the next of the same language: a list may name dozens.
  const primaries = new Set(asked.map(primaryOf));
  for (const primary of primaries) {
    // Another region is a guess: a region of the same language that they name further down goes before it.
    const kin = asked.filter((other) => primaryOf(other) === primary);
    const found = firstNamed(kin, available) ?? available.find((language) => primaryOf(language) === primary);
    if (found !== undefined) return found;
  }
  return null;
}

function firstNamed(asked: readonly string[], available: readonly string[]): string | undefined {
  for (const range of asked) {
    const named = languageNamed(range, available);
    if (named !== undefined) return named;
  }
  return undefined;
}

function languageNamed(asked: string, available: readonly string[]): string | undefined {
  const parts = asked.toLowerCase().split("-");
  for (let length = parts.length; length > 0; length -= 1) {
    // A single letter introduces what follows it and says nothing alone.
    if (parts[length - 1]?.length === 1) continue;
    const range = parts.slice(0, length).join("-");
    const found = available.find((language) => language.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return undefined;
}

const primaryOf = (tag: string): string | undefined => tag.toLowerCase().split("-")[0];
