import { isAsked, type Content, type ContentType, type Field } from "./content-type";
import { isColour } from "./contrast";
import { languageFields } from "./language-fields";
import { isSafeAddress } from "./markup";
import { isPageName } from "./page-name";
import { areSections, sectionsIn } from "./sections";
import { mergeTagsIn } from "@/lib/core/vocabulary/merge-tags";
import { isJsonObject, type Json } from "@/lib/std/json";

/** What is wrong with one field, as data. */
export type ContentFault = {
  readonly field: string;
  readonly label: string;
  readonly code: "missing" | "too-long" | "not-an-address" | "not-a-choice" | "wrong-type" | "unknown-field" | "bad-tag" | "tag-not-here" | "not-a-colour" | "not-a-name";
  readonly max: number;
};

/** Everything that keeps a content from being shown as its type promises; empty when it may go out. */
export function checkContent(type: ContentType, content: Content): readonly ContentFault[] {
  const asked = type.fields.filter((field) => isAsked(field, content));
  const known = new Set(type.fields.map(({ key }) => key));
  const strange = Object.keys(content).filter((key) => !known.has(key));
  return [
    ...asked.flatMap((field) => faultOf(field, content[field.key])),
    ...strange.map((key): ContentFault => ({ field: key, label: key, code: "unknown-field", max: 0 })),
  ];
}

/** What is wrong with the texts of one other language. What is not written yet is no fault: the main language stands in. */
export function checkTexts(type: ContentType, content: Content, texts: Readonly<Record<string, string>>): readonly ContentFault[] {
  const fields = languageFields(type, content);
  return Object.entries(texts).flatMap(([key, text]) => {
    const field = fields.find((each) => each.key === key);
    // A field that is not asked for just now keeps its texts, as it keeps its content.
    if (field !== undefined) return faultOf({ ...field, required: false }, text);
    return type.fields.some((each) => each.key === key) ? [] : [{ field: key, label: key, code: "unknown-field", max: 0 }];
  });
}

function faultOf(field: Field, value: Json | undefined): readonly ContentFault[] {
  const fault = (code: ContentFault["code"]): readonly ContentFault[] => [{ field: field.key, label: field.label, code, max: field.max ?? 0 }];
  if (value === undefined || value === null || value === "") return field.required ? fault("missing") : [];
  if (field.kind === "boolean") return typeof value === "boolean" ? [] : fault("wrong-type");
  if (field.kind === "number") return typeof value === "number" && value >= 0 && value <= (field.max ?? Infinity) ? [] : fault("wrong-type");
  if (field.kind === "json") return jsonFault(field, value) === null ? [] : fault("wrong-type");
  if (field.kind === "sections") return !areSections(value) ? fault("wrong-type") : field.required && sectionsIn(value).length === 0 ? fault("missing") : [];
  if (typeof value !== "string") return fault("wrong-type");
  if (field.max !== undefined && value.length > field.max) return fault("too-long");
  const tags = mergeTagsIn(value);
  const takesTags = field.kind === "text" || field.kind === "long-text";
  if (!takesTags && tags.length > 0) return fault("tag-not-here");
  if (tags.includes(null)) return fault("bad-tag");
  if ((field.kind === "url" || field.kind === "image") && !isSafeAddress(value)) return fault("not-an-address");
  if (field.kind === "name" && !isPageName(value)) return fault("not-a-name");
  if (field.kind === "choice" && !field.choices?.some((choice) => choice.value === value)) return fault("not-a-choice");
  if (field.kind === "color" && !isColour(value)) return fault("not-a-colour");
  return [];
}

function jsonFault(field: Field, value: Json): "wrong-type" | null {
  return isJsonObject(value) && JSON.stringify(value).length <= (field.max ?? Infinity) ? null : "wrong-type";
}
