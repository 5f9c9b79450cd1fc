import { textOf, type Content } from "./content-type";
import { drawn, type Markup } from "./markup";

/** A line or a paragraph, with at most one link. Beside the form and not in it: a page draws, and has no use for the words of a form. */
export function drawText(content: Content): Markup {
  const label = textOf(content, "linkLabel");
  const link = label === "" ? null : drawn("a", { class: "tw-link", href: textOf(content, "linkUrl") || "#" }, label);
  return drawn("p", { class: "tw-note" }, textOf(content, "text"), link === null ? null : " ", link);
}
