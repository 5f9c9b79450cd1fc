import { textOf, type Content, type ContentType } from "./content-type";
import { coloured, drawn, type Markup } from "./markup";

/** Whoever clicks for it is not kept from it; how often it may come is a question where it comes by itself. */
const unasked = { field: "trigger", is: ["at-once", "after-seconds", "scroll-depth", "exit-intent"] } as const;

/** A message over the page; the SDK reads trigger and show-again and decides when to draw it. */
export const alert: ContentType = {
  id: "alert",
  label: "Alert",
  description: "A popup, bar or slide-in that appears at the right moment",
  fields: [
    {
      key: "shape",
      label: "Shape",
      kind: "choice",
      required: true,
      choices: [
        { value: "slide-in", label: "Slides in from the corner" },
        { value: "popup", label: "Popup in the middle" },
        { value: "bar", label: "Bar along the top" },
      ],
      help: "How much it may interrupt",
    },
    { key: "headline", label: "Headline", kind: "text", required: true, max: 60, help: "Why it is worth a look" },
    { key: "text", label: "Text", kind: "long-text", required: false, max: 220, help: "A sentence or two" },
    { key: "buttonLabel", label: "Button", kind: "text", required: false, max: 30, help: "Says what happens" },
    { key: "buttonUrl", label: "Button leads to", kind: "url", required: false, max: 1000, help: "A page of your site or a full address" },
    {
      key: "trigger",
      label: "Appears",
      kind: "choice",
      required: true,
      choices: [
        { value: "at-once", label: "At once" },
        { value: "after-seconds", label: "After some seconds" },
        { value: "scroll-depth", label: "After scrolling down" },
        { value: "exit-intent", label: "When about to leave" },
        { value: "on-click", label: "When something is clicked" },
      ],
      help: "The moment it may appear",
    },
    { key: "triggerValue", label: "Wait", kind: "number", required: true, max: 600, unit: "seconds", help: "From when the page was opened", when: [{ field: "trigger", is: ["after-seconds"] }] },
    { key: "triggerValue", label: "How far down", kind: "number", required: true, max: 100, unit: "%", help: "Of the whole page", when: [{ field: "trigger", is: ["scroll-depth"] }] },
    {
      key: "clicked",
      label: "What is clicked",
      kind: "name",
      required: true,
      placeholder: "size-guide",
      help: "The name your developers gave the link or button (data-thenwise-click)",
      when: [{ field: "trigger", is: ["on-click"] }],
    },
    {
      key: "showAgain",
      label: "Shown again",
      kind: "choice",
      required: true,
      choices: [
        { value: "once", label: "Never after it was closed" },
        { value: "after-days", label: "Some days after it was closed" },
        { value: "every-visit", label: "On the next visit" },
        { value: "every-page", label: "On every page" },
      ],
      help: "Nobody likes to close the same thing twice",
      when: [unasked],
    },
    { key: "againAfter", label: "Comes back after", kind: "number", required: true, max: 365, unit: "days", help: "Counted from when it was closed", when: [unasked, { field: "showAgain", is: ["after-days"] }] },
    { key: "mostTimes", label: "Shown at most", kind: "number", required: false, max: 100, unit: "times", help: "To one visitor; empty: no limit", when: [unasked] },
    { key: "stopsWhenFollowed", label: "Stops once its button was pressed", kind: "boolean", required: false, help: "Whoever followed it has seen it", when: [unasked] },
    { key: "backgroundColor", label: "Background", kind: "color", required: false, help: "Empty: the usual one" },
    { key: "textColor", label: "Colour of the words", kind: "color", required: false, help: "Empty: the usual one" },
  ],
  contrasts: [{ text: "textColor", on: "backgroundColor", usual: { text: "#1c2321", on: "#fffdf8" } }],
  empty: () => ({ shape: "slide-in", headline: "", text: "", buttonLabel: "", buttonUrl: "", trigger: "at-once", triggerValue: 5, showAgain: "once", mostTimes: null, stopsWhenFollowed: true }),
  draw: drawAlert,
};

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
