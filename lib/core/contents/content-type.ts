import { type Markup } from "./markup";
import { type Json } from "@/lib/std/json";

/** Filled-in content: a value for each field of its content type. */
export type Content = Readonly<Record<string, Json>>;

/** What may stand in a field. The list is the type. */
export const fieldKinds = ["text", "long-text", "url", "image", "choice", "color", "boolean", "number", "json", "sections", "name"] as const;
export type FieldKind = (typeof fieldKinds)[number];

/**
 * One field: the form, the check and the API are made from it. Its label, help, unit, placeholder and choices are messages. Two fields may share a key when no content asks for both: what the key's
 * value means then follows from the choice they depend on.
 */
export type Field = {
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Characters for texts, the largest value for numbers. */
  readonly max?: number;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Read after a number: "seconds", "%". */
  readonly unit?: string;
  readonly help: string;
  readonly placeholder?: string;
  /** Shown and required only while each of these other fields has one of these values. */
  readonly when?: readonly { readonly field: string; readonly is: readonly string[] }[];
};

/** The shape of what a placement shows: fields, what a new variant starts with, and a drawing. Label and description are messages. */
export type ContentType = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly fields: readonly Field[];
  /** The built-in type whose drawing it has; absent: its own. Bundles name the drawing, so that pages need to know no workspace's types. */
  readonly drawnAs?: string;
  /** Colours of text and of what it stands on, by field; `usual` is what is drawn while a field is empty. */
  readonly contrasts?: readonly { readonly text: string; readonly on: string; readonly usual: { readonly text: string; readonly on: string } }[];
  empty(): Content;
  draw(content: Content): Markup;
};

/** What pages draw a type as. */
export const drawingOf = ({ id, drawnAs }: ContentType): string => drawnAs ?? id;

/** A text of a content, empty where it has none. */
export function textOf(content: Content, key: string): string {
  const value = content[key];
  return typeof value === "string" ? value : "";
}

/** Whether a field takes part, given what the others say. */
export const isAsked = (field: Field, content: Content): boolean => (field.when ?? []).every(({ field: other, is }) => is.includes(textOf(content, other)));
