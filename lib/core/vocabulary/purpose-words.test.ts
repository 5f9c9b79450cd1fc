import { expect, test } from "vitest";
import { purposeWords } from "./purpose-words";
import { inEnglish } from "@/lib/words/words";

test.each([
  { why: "a purpose that consent tools ask for", purpose: "personalization", words: "personalization (content that fits them)" },
  { why: "the same, written large", purpose: "Analytics", words: "Analytics (counting what they do)" },
  { why: "a purpose of the workspace's own", purpose: "club-news", words: "club-news" },
])("$why", ({ purpose, words }) => expect(purposeWords(purpose, inEnglish)).toBe(words));
