import { type ContentType } from "./content-type";
import { drawn } from "./markup";
import { canonicalJson } from "@/lib/std/canonical-json";
import { message } from "@/lib/words/message";

/** JSON for a developer's own drawing: the app or page reads it and nobody else does. */
export const data: ContentType = {
  id: "data",
  label: message("Data"),
  description: message("JSON that your developers draw themselves"),
  fields: [{ key: "json", label: message("Data"), kind: "json", required: true, max: 10_000, help: message("A JSON object, as your developers asked for it") }],
  empty: () => ({ json: {} }),
  draw: (content) => drawn("pre", { class: "tw-data" }, canonicalJson(content["json"] ?? null)),
};
