import { isPageName } from "./page-name";
import { isJsonObject, type Json } from "@/lib/std/json";

/** One section of a page: the name its element carries, and whether it is shown. */
export type PageSection = { readonly name: string; readonly show: boolean };

export const mostSections = 40;

/** The sections in a content, in the order they are to stand; what is not one, or names one again, is left out. */
export function sectionsIn(value: Json | undefined): readonly PageSection[] {
  if (!Array.isArray(value)) return [];
  const read = value.flatMap((item: Json): readonly PageSection[] => {
    const { name, show } = isJsonObject(item) ? item : {};
    return typeof name === "string" && isPageName(name) && typeof show === "boolean" ? [{ name, show }] : [];
  });
  return read.filter(({ name }, index) => read.findIndex((each) => each.name === name) === index).slice(0, mostSections);
}

/** Whether a value is a list of sections and nothing else. */
export const areSections = (value: Json): boolean => Array.isArray(value) && sectionsIn(value).length === value.length && value.every((item: Json) => isJsonObject(item) && Object.keys(item).length === 2);

/** In one line; what is hidden stands in brackets. */
export const sectionsLine = (sections: readonly PageSection[]): string => sections.map(({ name, show }) => (show ? name : `(${name})`)).join(", ");
