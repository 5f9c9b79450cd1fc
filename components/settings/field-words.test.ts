import { expect, it } from "vitest";
import { fieldWords, needWords } from "./field-words";
import { typesOf } from "@/lib/core/contents/types-of-workspace";
import { inEnglish } from "@/lib/words/words";

const fieldsOf = (type: string) => typesOf().find(type)?.fields ?? [];

it.each([
  { type: "hero", key: "headline", says: "Text, at most 70 characters", need: "Required" },
  { type: "hero", key: "tone", says: "One of: Light text on a dark picture, Dark text on a light picture", need: "Required" },
  { type: "hero", key: "imageUrl", says: "Picture’s address, at most 1,000 characters", need: "May be empty" },
  { type: "alert", key: "triggerValue", says: "Number, at most 600 seconds", need: "Required when Appears is “After some seconds”" },
  { type: "alert", key: "clicked", says: "Name of a part of the page", need: "Required when Appears is “When something is clicked”" },
])("$type, $key: $says. $need", ({ type, key, says, need }) => {
  const fields = fieldsOf(type);
  const field = fields.find((candidate) => candidate.key === key);
  expect(field === undefined ? null : [fieldWords(field, inEnglish), needWords(field, fields, inEnglish)]).toEqual([says, need]);
});
