import { type Language } from "./languages";
import { type Catalogue } from "./words";

/** The messages of a language that the page did not bring. English is in the code itself. */
export const fetchCatalogue: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve({}),
  fr: () => import("./fr.json").then(({ default: french }) => french),
};
