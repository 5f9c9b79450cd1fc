import { drawingOf, textOf, type Content, type ContentType } from "@/lib/core/contents/content-type";
import { untranslated } from "@/lib/core/contents/language-fields";

/** What a variant says before anybody changed it. */
export type StartingWords = { readonly name: string; readonly headline: string; readonly text: string; readonly button?: string };

/** Words as content of a type, complete enough to be previewed; null for a type that words do not fit. */
export function startingContent(type: ContentType | undefined, { headline, text, button = "" }: StartingWords): Content | null {
  if (type === undefined) return null;
  const link = button === "" ? {} : { buttonLabel: button, buttonUrl: "/" };
  switch (drawingOf(type)) {
    case "hero":
    case "alert":
      return begun(type, { headline, text, ...link });
    case "text":
      return begun(type, { text: `${headline}. ${text}`, ...(button === "" ? {} : { linkLabel: button, linkUrl: "/" }) });
    case "data":
      return begun(type, { json: { headline, text } });
    default:
      return null;
  }
}

/** The same in another language, field by field, for a variant whose content is in the placement's main one. */
export function startingTexts(type: ContentType, content: Content, words: StartingWords): Readonly<Record<string, string>> {
  const other = startingContent(type, words) ?? {};
  return Object.fromEntries(untranslated(type, content, {}).map(({ key }) => [key, textOf(other, key)]));
}

// A workspace's own type may have left fields out of the drawing it has.
const begun = (type: ContentType, said: Content): Content => {
  const empty = type.empty();
  return { ...empty, ...Object.fromEntries(Object.entries(said).filter(([key]) => Object.hasOwn(empty, key))) };
};
