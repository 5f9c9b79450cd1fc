import { expect, it } from "vitest";
import { altFieldOf } from "./alt-field";
import { type Field } from "./content-type";
import { hero } from "./hero";

const field = (key: string, kind: Field["kind"] = "text"): Field => ({ key, kind, label: key, required: false, help: "" });

it.each([
  { why: "in camel case", picture: "imageUrl", fields: [field("imageAlt")], expected: "imageAlt" },
  { why: "with dashes", picture: "photo", fields: [field("title"), field("photo-alt")], expected: "photo-alt" },
  { why: "behind a whole key", picture: "logo-url", fields: [field("logo-alt")], expected: "logo-alt" },
  { why: "not another picture's", picture: "photo", fields: [field("logo-alt")], expected: undefined },
  { why: "not what is no text", picture: "photo", fields: [field("photo-alt", "boolean")], expected: undefined },
])("the field that says what a picture shows: $why", ({ picture, fields, expected }) => {
  expect(altFieldOf(fields, field(picture, "image"))?.key).toBe(expected);
});

it("every picture of a type that comes with Thenwise has one", () => {
  for (const picture of hero.fields.filter(({ kind }) => kind === "image")) expect(altFieldOf(hero.fields, picture)?.key).toBe("imageAlt");
});
