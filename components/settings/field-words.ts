import { type Field, type FieldKind } from "@/lib/core/contents/content-type";

const kinds: Readonly<Record<FieldKind, string>> = {
  text: "Text",
  "long-text": "Longer text",
  url: "Address",
  image: "Picture’s address",
  choice: "Choice",
  color: "Colour",
  boolean: "Yes or no",
  number: "Number",
  json: "JSON",
  sections: "Sections of a page",
  name: "Name of a part of the page",
};

/** What may stand in a field, in words: "Text, at most 70 characters". */
export function fieldWords({ kind, max, choices, unit }: Field): string {
  if (choices !== undefined) return `One of: ${choices.map(({ label }) => label).join(", ")}`;
  if (max === undefined) return kinds[kind];
  return kind === "number" ? `${kinds[kind]}, at most ${max}${unit === undefined ? "" : ` ${unit}`}` : `${kinds[kind]}, at most ${max.toLocaleString("en")} characters`;
}

/** Whether a field must be filled: "Required", "May be empty", or only beside certain choices. */
export function needWords({ required, when }: Field, fields: readonly Field[]): string {
  if (when === undefined) return required ? "Required" : "May be empty";
  const conditions = when.map(({ field, is }) => {
    const other = fields.find(({ key }) => key === field);
    const values = is.map((value) => other?.choices?.find((choice) => choice.value === value)?.label ?? value);
    return `${other?.label ?? field} is “${values.join("” or “")}”`;
  });
  return `${required ? "Required" : "Asked"} when ${conditions.join(" and ")}`;
}
