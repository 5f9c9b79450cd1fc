import { type ContentFault } from "@/lib/core/contents/check-content";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

const sentences: Readonly<Record<Exclude<ContentFault["code"], "wrong-type">, string>> = {
  missing: message("{label} is needed."),
  "too-long": message("At most {max, number} characters fit here."),
  "not-an-address": message("An address begins with https:// or with / for a page of your own site."),
  "not-a-choice": message("Choose one of the list."),
  "bad-tag": message("A merge tag names an attribute and what to say where it is not known: {example}."),
  "tag-not-here": message("Merge tags work in texts only, not here."),
  "not-a-colour": message("A colour is written as # and six digits: #1f4d45."),
  "not-a-name": message("A name has small letters, digits and hyphens: size-guide."),
  "unknown-field": message("“{label}” is not a field of this content type."),
};

/** What is wrong with a field, at the field. */
export function contentFaultSentence({ code, label, max }: ContentFault, say: Words): string {
  if (code === "wrong-type") return max > 0 ? say("This does not fit; the most is {max, number}.", { max }) : say("This does not fit here.");
  return say(sentences[code], { label: say(label), max, example: "{{firstName|there}}" });
}
