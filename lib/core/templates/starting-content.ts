import { type Content } from "@/lib/core/contents/content-type";
import { findContentType } from "@/lib/core/contents/content-types";

/** What a variant says before anybody changed it. */
export type Words = { readonly name: string; readonly headline: string; readonly text: string; readonly button?: string };

/** Words as content of a type, complete enough to be previewed; null for a type that words do not fit. */
export function startingContent(contentType: string, { headline, text, button = "" }: Words): Content | null {
  const type = findContentType(contentType);
  if (type === undefined) return null;
  const link = button === "" ? {} : { buttonLabel: button, buttonUrl: "/" };
  switch (type.id) {
    case "hero":
    case "alert":
      return { ...type.empty(), headline, text, ...link };
    case "text":
      return { ...type.empty(), text: `${headline}. ${text}`, ...(button === "" ? {} : { linkLabel: button, linkUrl: "/" }) };
    case "data":
      return { ...type.empty(), json: { headline, text } };
    default:
      return null;
  }
}
