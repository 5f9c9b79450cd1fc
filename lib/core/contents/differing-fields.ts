import { isAsked, type Content, type ContentType, type Field } from "./content-type";
import { canonicalJson } from "@/lib/std/canonical-json";
import { type Json } from "@/lib/std/json";

export type DifferingField = { readonly field: Field; readonly before: Json; readonly after: Json };

/** The fields in which two contents of one type differ, in the form's order. What neither asks for does not count; empty and absent are the same. */
export function differingFields(type: ContentType, before: Content, after: Content): readonly DifferingField[] {
  return type.fields
    .filter((field) => isAsked(field, before) || isAsked(field, after))
    .map((field) => ({ field, before: asked(field, before), after: asked(field, after) }))
    .filter((each) => canonicalJson(each.before) !== canonicalJson(each.after));
}

const asked = (field: Field, content: Content): Json => (isAsked(field, content) ? (content[field.key] ?? "") : "");
