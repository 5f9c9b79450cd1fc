import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

/** What visitors agree to, where the purpose is one that consent tools ask for by this name. */
const meanings: ReadonlyMap<string, string> = new Map([
  ["personalization", message("content that fits them")],
  ["analytics", message("counting what they do")],
  ["marketing", message("offers made to them")],
  ["advertising", message("ads chosen for them")],
  ["storage", message("being remembered on their device")],
]);

/** A purpose of consent, and what it means where that is known: `personalization (content that fits them)`. */
export function purposeWords(purpose: string, say: Words): string {
  const meaning = meanings.get(purpose.toLowerCase());
  return meaning === undefined ? purpose : say("{purpose} ({meaning})", { purpose, meaning: say(meaning) });
}
