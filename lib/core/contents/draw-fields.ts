import { textOf, type Content, type Field } from "./content-type";
import { altFieldOf } from "./alt-field";
import { drawn, type Markup } from "./markup";
import { canonicalJson } from "@/lib/std/canonical-json";

/** What a content holds, field by field, for a type that pages draw themselves: people see their words, not a guess at somebody's design. */
export function drawFields(fields: readonly Field[], content: Content): Markup {
  return drawn("dl", { class: "tw-fields" }, ...fields.flatMap((field) => [drawn("dt", {}, field.label), drawn("dd", {}, valueOf(field, { fields, content }))]));
}

function valueOf(field: Field, { fields, content }: { readonly fields: readonly Field[]; readonly content: Content }): Markup | string {
  const text = textOf(content, field.key);
  const value = content[field.key] ?? null;
  if (field.kind === "image" && text !== "") return drawn("img", { class: "tw-fields-picture", src: text, alt: textOf(content, altFieldOf(fields, field)?.key ?? "") });
  if (field.kind === "url" && text !== "") return drawn("a", { class: "tw-link", href: text }, text);
  if (field.kind === "choice") return field.choices?.find((choice) => choice.value === text)?.label ?? "–";
  if (field.kind === "boolean") return value === true ? "✓" : "–";
  if (text !== "") return text;
  return value === null || value === "" ? "–" : canonicalJson(value);
}
