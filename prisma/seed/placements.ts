import { type Placement } from "@/lib/core/vocabulary/placement";

/** Where Northbound shows things, and what stands there when no rule says otherwise. */
export const placements: readonly Placement[] = [
  {
    key: "home-hero",
    name: "Home hero",
    description: "The large picture at the top of the shop's first page",
    channel: "web",
    contentType: "hero",
    languages: ["en", "fr"],
    baseline: {
      eyebrow: "Autumn collection",
      headline: "Made for weather",
      text: "Jackets, boots and packs that keep their promise when the forecast does not.",
      imageUrl: "/demo/art/ridge",
      imageAlt: "A ridge in autumn light",
      buttonLabel: "See what is new",
      buttonUrl: "/demo#new",
      tone: "dark",
    },
  },
  {
    key: "home-note",
    name: "Home note",
    description: "One line under the menu of the shop",
    channel: "web",
    contentType: "text",
    baseline: { text: "Free returns for 100 days.", linkLabel: "How it works", linkUrl: "/demo#returns" },
  },
  { key: "site-alert", name: "Site alert", description: "A message over any page of the shop", channel: "web", contentType: "alert", baseline: null },
  {
    key: "app-story",
    name: "App story",
    description: "The first card in the app",
    channel: "app",
    contentType: "hero",
    baseline: {
      eyebrow: "Today outside",
      headline: "Check your layers",
      text: "A short guide to staying dry from the inside out.",
      imageUrl: "/demo/art/forest",
      imageAlt: "A forest path in mist",
      buttonLabel: "Read the guide",
      buttonUrl: "/demo#guide",
      tone: "dark",
    },
  },
  {
    key: "newsletter-lead",
    name: "Newsletter lead",
    description: "The opening lines of the monthly letter",
    channel: "email",
    contentType: "text",
    baseline: { text: "The season turns, and so does the shop window. Here is what came in this month.", linkLabel: "Open the shop", linkUrl: "/demo" },
  },
];
