import { type ContentType } from "./content-type";
import { drawText } from "./draw-text";
import { message } from "@/lib/words/message";

/** A line or a paragraph, with at most one link. */
export const text: ContentType = {
  id: "text",
  label: message("Text"),
  description: message("A sentence or a paragraph, with a link if you like"),
  fields: [
    { key: "text", label: message("Text"), kind: "long-text", required: true, max: 400, help: message("Plain words; no formatting") },
    { key: "linkLabel", label: message("Link"), kind: "text", required: false, max: 40, help: message("What to click on") },
    { key: "linkUrl", label: message("Link leads to"), kind: "url", required: false, max: 1000, help: message("A page of your site or a full address") },
  ],
  empty: () => ({ text: "", linkLabel: "", linkUrl: "" }),
  draw: drawText,
};
