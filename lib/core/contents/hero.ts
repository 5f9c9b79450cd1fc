import { type ContentType } from "./content-type";
import { drawHero } from "./draw-hero";
import { message } from "@/lib/words/message";

/** The large picture and promise at the top of a page. */
export const hero: ContentType = {
  id: "hero",
  label: message("Hero"),
  description: message("A large picture with a headline and one button"),
  fields: [
    { key: "eyebrow", label: message("Small line above"), kind: "text", required: false, max: 40, help: message("A word or two that sets the scene"), placeholder: message("New season") },
    { key: "headline", label: message("Headline"), kind: "text", required: true, max: 70, help: message("The one thing to remember"), placeholder: message("Made for weather") },
    { key: "text", label: message("Text"), kind: "long-text", required: false, max: 220, help: message("A sentence or two") },
    { key: "imageUrl", label: message("Picture"), kind: "image", required: false, max: 1000, help: message("A wide picture, 1600 × 700 or more") },
    { key: "imageAlt", label: message("What the picture shows"), kind: "text", required: false, max: 140, help: message("For people who cannot see it; empty if it is only decoration") },
    { key: "buttonLabel", label: message("Button"), kind: "text", required: false, max: 30, help: message("Says what happens: “See the jackets”") },
    { key: "buttonUrl", label: message("Button leads to"), kind: "url", required: false, max: 1000, help: message("A page of your site or a full address") },
    {
      key: "tone",
      label: message("Tone"),
      kind: "choice",
      required: true,
      choices: [
        { value: "dark", label: message("Light text on a dark picture") },
        { value: "light", label: message("Dark text on a light picture") },
      ],
      help: message("Keeps the text readable"),
    },
    { key: "buttonColor", label: message("Button colour"), kind: "color", required: false, help: message("Empty: the usual one") },
    { key: "buttonTextColor", label: message("Colour of its words"), kind: "color", required: false, help: message("Empty: the usual one") },
  ],
  contrasts: [{ text: "buttonTextColor", on: "buttonColor", usual: { text: "#1c1a12", on: "#ffce54" } }],
  empty: () => ({ eyebrow: "", headline: "", text: "", imageUrl: "", imageAlt: "", buttonLabel: "", buttonUrl: "", tone: "dark" }),
  draw: drawHero,
};
