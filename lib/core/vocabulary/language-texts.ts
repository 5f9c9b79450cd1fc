import { lookUpLanguage } from "./language";
import { type Json } from "@/lib/std/json";

/** Texts of a variant in other languages than its main one: by language, by field. A field that is not there is said in the main language. In a bundle the main language stands among them, with nothing to say otherwise. */
export type LanguageTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Written = { readonly content: Readonly<Record<string, Json>>; readonly texts?: LanguageTexts };

/** A content as whoever asked for some languages, best first, reads it, and which language that is; null: the main one, for want of a better. */
export function contentIn({ content, texts }: Written, asked: readonly string[]): { readonly content: Written["content"]; readonly language: string | null } {
  const language = texts === undefined ? null : lookUpLanguage(asked, Object.keys(texts));
  const own = language === null ? undefined : texts?.[language];
  return own === undefined ? { content, language: null } : { content: { ...content, ...own }, language };
}

/** What is sent of a variant's texts: those in the languages of its placement, the main one first, that say something. Undefined: none. */
export function textsToSend(texts: LanguageTexts | undefined, [main, ...languages]: readonly string[]): LanguageTexts | undefined {
  const sent = Object.entries(texts ?? {}).flatMap(([language, own]) => {
    const said = Object.entries(own).filter(([, text]) => text !== "");
    return languages.includes(language) && said.length > 0 ? [[language, Object.fromEntries(said)] as const] : [];
  });
  return sent.length === 0 || main === undefined ? undefined : { [main]: {}, ...Object.fromEntries(sent) };
}

const speaking = new WeakMap<readonly Written[], boolean>();

/** Whether any of a bundle's variants is written in several languages. Worked out once. */
export function speaksLanguages(variants: readonly Written[]): boolean {
  const speaks = speaking.get(variants) ?? variants.some(({ texts }) => texts !== undefined);
  speaking.set(variants, speaks);
  return speaks;
}
