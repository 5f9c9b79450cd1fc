import { type ContentType } from "./content-type";
import { drawn } from "./markup";
import { sectionsIn } from "./sections";
import { message } from "@/lib/words/message";

/** Which sections of a page are shown, and in which order. The SDK moves and hides the page's own elements; nothing is drawn over them. */
export const layout: ContentType = {
  id: "layout",
  label: message("Layout"),
  description: message("Shows, hides and reorders the sections that a page has"),
  fields: [{ key: "sections", label: message("Sections"), kind: "sections", required: true, help: message("By the names your developers gave them (data-thenwise-section)") }],
  empty: () => ({ sections: [] }),
  draw: (content) =>
    drawn(
      "div",
      { class: "tw-layout" },
      ...sectionsIn(content["sections"]).map(({ name, show }) => drawn("div", { class: show ? "tw-section" : "tw-section tw-section-hidden" }, drawn("span", {}, name), show ? null : drawn("span", {}, "hidden"))),
    ),
};
