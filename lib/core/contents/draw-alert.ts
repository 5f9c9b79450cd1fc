import { textOf, type Content } from "./content-type";
import { coloured, drawn, type Markup } from "./markup";

/** A message over the page. Beside the form and not in it: a page draws, and has no use for the words of a form. */
export function drawAlert(content: Content): Markup {
  const said = (key: string) => textOf(content, key);
  return drawn(
    "section",
    { class: `tw-alert tw-alert-${said("shape") || "slide-in"}`, role: "dialog", "aria-label": said("headline"), ...coloured({ text: said("textColor"), on: said("backgroundColor") }) },
    drawn("button", { class: "tw-close", type: "button", "aria-label": "Close", "data-close": "yes" }, "×"),
    drawn("strong", { class: "tw-alert-headline" }, said("headline")),
    said("text") === "" ? null : drawn("p", { class: "tw-text" }, said("text")),
    said("buttonLabel") === "" ? null : drawn("a", { class: "tw-button", href: said("buttonUrl") || "#" }, said("buttonLabel")),
  );
}
