import { type Words } from "@/lib/words/words";

/** Why pasted text is not cards. `other-text`: it never was meant to be. */
export type FragmentFault =
  | { readonly tag: "other-text" }
  | { readonly tag: "too-long" }
  | { readonly tag: "not-json" }
  | { readonly tag: "other-json" }
  | { readonly tag: "newer-format" }
  /** Where in the text the first thing is that no card has: "nodes 2 branches 1 condition", counted from 1. */
  | { readonly tag: "broken-card"; readonly path: string };

/** What to tell the person who pasted it; null: nothing, it was another text. */
export function fragmentFaultSentence(fault: FragmentFault, say: Words): string | null {
  switch (fault.tag) {
    case "other-text":
      return null;
    case "too-long":
      return say("This text is too long to be copied cards.");
    case "not-json":
      return say("This text begins like copied cards, and it is not whole: a bracket, a comma or its end is missing. Copy the cards once more.");
    case "other-json":
      return say("This is JSON, and not of copied cards: it has to say “thenwise”: “cards” and list “nodes” and “edges”.");
    case "newer-format":
      return say("These cards were copied from another version of Thenwise, which this one cannot read.");
    case "broken-card":
      return say("These copied cards have a fault at “{path}”: what stands there is missing or is nothing that a card has.", { path: fault.path });
  }
}
