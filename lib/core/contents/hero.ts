import { textOf, type Content, type ContentType } from "./content-type";
import { coloured, drawn, type Markup } from "./markup";

/** The large picture and promise at the top of a page. */
export const hero: ContentType = {
  id: "hero",
  label: "Hero",
  description: "A large picture with a headline and one button",
  fields: [
    { key: "eyebrow", label: "Small line above", kind: "text", required: false, max: 40, help: "A word or two that sets the scene", placeholder: "New season" },
    { key: "headline", label: "Headline", kind: "text", required: true, max: 70, help: "The one thing to remember", placeholder: "Made for weather" },
    { key: "text", label: "Text", kind: "long-text", required: false, max: 220, help: "A sentence or two" },
    { key: "imageUrl", label: "Picture", kind: "image", required: false, max: 1000, help: "Address of a wide picture, 1600 × 700 or more" },
    { key: "imageAlt", label: "What the picture shows", kind: "text", required: false, max: 140, help: "For people who cannot see it; empty if it is only decoration" },
    { key: "buttonLabel", label: "Button", kind: "text", required: false, max: 30, help: "Says what happens: “See the jackets”" },
    { key: "buttonUrl", label: "Button leads to", kind: "url", required: false, max: 1000, help: "A page of your site or a full address" },
    {
      key: "tone",
      label: "Tone",
      kind: "choice",
      required: true,
      choices: [
        { value: "dark", label: "Light text on a dark picture" },
        { value: "light", label: "Dark text on a light picture" },
      ],
      help: "Keeps the text readable",
    },
    { key: "buttonColor", label: "Button colour", kind: "color", required: false, help: "Empty: the usual one" },
    { key: "buttonTextColor", label: "Colour of its words", kind: "color", required: false, help: "Empty: the usual one" },
  ],
  contrasts: [{ text: "buttonTextColor", on: "buttonColor", usual: { text: "#1c1a12", on: "#ffce54" } }],
  empty: () => ({ eyebrow: "", headline: "", text: "", imageUrl: "", imageAlt: "", buttonLabel: "", buttonUrl: "", tone: "dark" }),
  draw: drawHero,
};

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
