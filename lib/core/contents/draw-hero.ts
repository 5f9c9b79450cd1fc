import { textOf, type Content } from "./content-type";
import { coloured, drawn, type Markup } from "./markup";

/** The large picture and promise at the top of a page. Beside the form and not in it: a page draws, and has no use for the words of a form. */
export function drawHero(content: Content): Markup {
  const said = (key: string) => textOf(content, key);
  const picture = said("imageUrl") === "" ? null : drawn("img", { class: "tw-hero-picture", src: said("imageUrl"), alt: said("imageAlt") });
  const button = said("buttonLabel") === "" ? null : drawn("a", { class: "tw-button", href: said("buttonUrl") || "#", ...coloured({ text: said("buttonTextColor"), on: said("buttonColor") }) }, said("buttonLabel"));
  return drawn(
    "section",
    { class: `tw-hero tw-${said("tone") === "light" ? "light" : "dark"}` },
    picture,
    drawn(
      "div",
      { class: "tw-hero-words" },
      said("eyebrow") === "" ? null : drawn("p", { class: "tw-eyebrow" }, said("eyebrow")),
      drawn("h2", { class: "tw-headline" }, said("headline")),
      said("text") === "" ? null : drawn("p", { class: "tw-text" }, said("text")),
      button,
    ),
  );
}
