import { drawingOf, type Content, type ContentType } from "@/lib/core/contents/content-type";

/** What a variant says before anybody changed it. */
export type Words = { readonly name: string; readonly headline: string; readonly text: string; readonly button?: string };

/** Words as content of a type, complete enough to be previewed; null for a type that words do not fit. */
export function startingContent(type: ContentType | undefined, { headline, text, button = "" }: Words): Content | null {
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

// A workspace's own type may have left fields out of the drawing it has.
const begun = (type: ContentType, said: Content): Content => {
  const empty = type.empty();
  return { ...empty, ...Object.fromEntries(Object.entries(said).filter(([key]) => Object.hasOwn(empty, key))) };
};
