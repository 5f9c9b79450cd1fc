import { type Field } from "./content-type";

/** The field of a content type that says what a picture shows: `imageAlt` beside `imageUrl`, `photo-alt` beside `photo`. Null: there is none. */
export function altFieldOf(fields: readonly Field[], picture: Field): Field | null {
  const stem = picture.key.replace(/[-_.]?url$/i, "");
  const keys = [stem, picture.key].flatMap((key) => [`${key}Alt`, `${key}-alt`, `${key}_alt`]);
  return fields.find(({ key, kind }) => kind === "text" && keys.includes(key)) ?? null;
}
