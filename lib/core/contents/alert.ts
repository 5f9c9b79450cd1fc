import { type ContentType } from "./content-type";
import { drawAlert } from "./draw-alert";
import { message } from "@/lib/words/message";

/** Whoever clicks for it is not kept from it; how often it may come is a question where it comes by itself. */
const unasked = { field: "trigger", is: ["at-once", "after-seconds", "scroll-depth", "exit-intent"] } as const;

/** A message over the page; the SDK reads trigger and show-again and decides when to draw it. */
export const alert: ContentType = {
  id: "alert",
  label: message("Alert"),
  description: message("A popup, bar or slide-in that appears at the right moment"),
  fields: [
    {
      key: "shape",
      label: message("Shape"),
      kind: "choice",
      required: true,
      choices: [
        { value: "slide-in", label: message("Slides in from the corner") },
        { value: "popup", label: message("Popup in the middle") },
        { value: "bar", label: message("Bar along the top") },
      ],
      help: message("How much it may interrupt"),
    },
    { key: "headline", label: message("Headline"), kind: "text", required: true, max: 60, help: message("Why it is worth a look") },
    { key: "text", label: message("Text"), kind: "long-text", required: false, max: 220, help: message("A sentence or two") },
    { key: "buttonLabel", label: message("Button"), kind: "text", required: false, max: 30, help: message("Says what happens") },
    { key: "buttonUrl", label: message("Button leads to"), kind: "url", required: false, max: 1000, help: message("A page of your site or a full address") },
    {
      key: "trigger",
      label: message("Appears"),
      kind: "choice",
      required: true,
      choices: [
        { value: "at-once", label: message("At once") },
        { value: "after-seconds", label: message("After some seconds") },
        { value: "scroll-depth", label: message("After scrolling down") },
        { value: "exit-intent", label: message("When about to leave") },
        { value: "on-click", label: message("When something is clicked") },
      ],
      help: message("The moment it may appear"),
    },
    { key: "triggerValue", label: message("Wait"), kind: "number", required: true, max: 600, unit: message("seconds"), help: message("From when the page was opened"), when: [{ field: "trigger", is: ["after-seconds"] }] },
    { key: "triggerValue", label: message("How far down"), kind: "number", required: true, max: 100, unit: "%", help: message("Of the whole page"), when: [{ field: "trigger", is: ["scroll-depth"] }] },
    {
      key: "clicked",
      label: message("What is clicked"),
      kind: "name",
      required: true,
      placeholder: "size-guide",
      help: message("The name your developers gave the link or button (data-thenwise-click)"),
      when: [{ field: "trigger", is: ["on-click"] }],
    },
    {
      key: "showAgain",
      label: message("Shown again"),
      kind: "choice",
      required: true,
      choices: [
        { value: "once", label: message("Never after it was closed") },
        { value: "after-days", label: message("Some days after it was closed") },
        { value: "every-visit", label: message("On the next visit") },
        { value: "every-page", label: message("On every page") },
      ],
      help: message("Nobody likes to close the same thing twice"),
      when: [unasked],
    },
    { key: "againAfter", label: message("Comes back after"), kind: "number", required: true, max: 365, unit: message("days"), help: message("Counted from when it was closed"), when: [unasked, { field: "showAgain", is: ["after-days"] }] },
    { key: "mostTimes", label: message("Shown at most"), kind: "number", required: false, max: 100, unit: message("times"), help: message("To one visitor; empty: no limit"), when: [unasked] },
    { key: "stopsWhenFollowed", label: message("Stops once its button was pressed"), kind: "boolean", required: false, help: message("Whoever followed it has seen it"), when: [unasked] },
    { key: "backgroundColor", label: message("Background"), kind: "color", required: false, help: message("Empty: the usual one") },
    { key: "textColor", label: message("Colour of the words"), kind: "color", required: false, help: message("Empty: the usual one") },
  ],
  contrasts: [{ text: "textColor", on: "backgroundColor", usual: { text: "#1c2321", on: "#fffdf8" } }],
  empty: () => ({ shape: "slide-in", headline: "", text: "", buttonLabel: "", buttonUrl: "", trigger: "at-once", triggerValue: 5, showAgain: "once", mostTimes: null, stopsWhenFollowed: true }),
  draw: drawAlert,
};
