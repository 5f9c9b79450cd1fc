import { type Words } from "./words";

type ListType = "conjunction" | "disjunction";

// Making one costs more than using it.
const formats = new Map<string, Intl.ListFormat>();

function formatFor(locale: string, type: ListType): Intl.ListFormat {
  const known = formats.get(`${locale} ${type}`) ?? new Intl.ListFormat(locale, { type });
  formats.set(`${locale} ${type}`, known);
  return known;
}

/** Names one after the other, as the language puts them: "A, B and C". */
export const inList = (names: readonly string[], say: Words, type: ListType = "conjunction"): string => formatFor(say.locale, type).format(names);
