import { isAsked, textOf, type Content, type ContentType, type Field, type FieldKind } from "./content-type";

/** What may be said otherwise in another language: words, and where they lead or what they show. */
const said: ReadonlySet<FieldKind> = new Set(["text", "long-text", "url", "image"]);
const worded: ReadonlySet<FieldKind> = new Set(["text", "long-text"]);

/** The fields of a content that may have a text of each language. */
export const languageFields = (type: ContentType, content: Content): readonly Field[] => type.fields.filter((field) => said.has(field.kind) && isAsked(field, content));

/** The fields that say something in the main language and nothing in another: its words are still to be written. A link or a picture may well be the same. */
export const untranslated = (type: ContentType, content: Content, texts: Readonly<Record<string, string>>): readonly Field[] =>
  languageFields(type, content).filter((field) => worded.has(field.kind) && textOf(content, field.key).trim() !== "" && (texts[field.key] ?? "").trim() === "");
