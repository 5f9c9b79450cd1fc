import { type ContentFault } from "@/lib/core/contents/check-content";

const sentences: Readonly<Record<ContentFault["code"], (fault: ContentFault) => string>> = {
  missing: ({ label }) => `${label} is needed.`,
  "too-long": ({ max }) => `At most ${max} characters fit here.`,
  "not-an-address": () => "An address begins with https:// or with / for a page of your own site.",
  "not-a-choice": () => "Choose one of the list.",
  "wrong-type": ({ max }) => (max > 0 ? `This does not fit; the most is ${max}.` : "This does not fit here."),
  "bad-tag": () => "A merge tag names an attribute and what to say where it is not known: {{firstName|there}}.",
  "tag-not-here": () => "Merge tags work in texts only, not here.",
  "not-a-colour": () => "A colour is written as # and six digits: #1f4d45.",
  "not-a-name": () => "A name has small letters, digits and hyphens: size-guide.",
  "unknown-field": ({ label }) => `“${label}” is not a field of this content type.`,
};

/** What is wrong with a field, at the field. */
export const contentFaultSentence = (fault: ContentFault): string => sentences[fault.code](fault);
