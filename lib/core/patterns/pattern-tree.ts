import { type CharacterSet } from "./character-set";

/** A pattern as it is written, without what only matters to who asks where it was found: groups' names and greed. */
export type PatternTree =
  | { readonly kind: "character"; readonly set: CharacterSet }
  | { readonly kind: "at"; readonly place: Place }
  | { readonly kind: "sequence"; readonly parts: readonly PatternTree[] }
  | { readonly kind: "choice"; readonly parts: readonly PatternTree[] }
  | Repeat;

/** `isCounted`: written with braces. */
export type Repeat = { readonly kind: "repeat"; readonly part: PatternTree; readonly least: number; readonly most: number; readonly isCounted: boolean };

/** Where in a text something holds, between two characters. */
export type Place = "text-start" | "text-end" | "line-start" | "line-end" | "word-edge" | "no-word-edge";
