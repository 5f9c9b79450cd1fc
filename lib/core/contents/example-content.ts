import { type Content, type ContentType } from "./content-type";

const examples: Readonly<Record<string, Content>> = {
  hero: { eyebrow: "New season", headline: "Made for weather", text: "Shells that keep the rain out and let you breathe.", imageUrl: "/demo/art/ridge", imageAlt: "", buttonLabel: "See the jackets", buttonUrl: "/jackets", tone: "dark" },
  text: { text: "Free returns within thirty days, also on sale.", linkLabel: "How it works", linkUrl: "/returns" },
  alert: { shape: "slide-in", headline: "Still thinking about it?", text: "Your size is kept for one more hour.", buttonLabel: "Back to the bag", buttonUrl: "/bag", trigger: "exit-intent", triggerValue: 5, showAgain: "once" },
  layout: { sections: [{ name: "new-in", show: true }, { name: "story", show: true }, { name: "reviews", show: false }] },
  data: { json: { layout: "grid", columns: 3, badge: "New" } },
};

/** A content that shows what a type looks like when it is filled in; empty for types that have none. */
export const exampleContent = (type: ContentType): Content => examples[type.id] ?? type.empty();
