import { type Words } from "./words";

/** Names one after the other, as the language puts them: "A, B and C". */
export const inList = (names: readonly string[], say: Words, type: "conjunction" | "disjunction" = "conjunction"): string => new Intl.ListFormat(say.locale, { type }).format(names);
