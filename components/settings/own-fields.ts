import { keyFrom } from "@/components/shell/key-from";
import { altFieldOf } from "@/lib/core/contents/alt-field";
import { type Field, type FieldKind } from "@/lib/core/contents/content-type";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

/** What a workspace's own fields can be, in the order of the menu, with the limit each starts with. */
export const ownFieldKinds = [
  { kind: "text", label: message("Text"), max: 80 },
  { kind: "long-text", label: message("Longer text"), max: 400 },
  { kind: "url", label: message("Address"), max: 1000 },
  { kind: "image", label: message("Picture"), max: 1000 },
  { kind: "choice", label: message("Choice"), max: null },
  { kind: "boolean", label: message("Yes or no"), max: null },
  { kind: "number", label: message("Number"), max: 1000 },
  { kind: "color", label: message("Colour"), max: null },
] as const satisfies readonly { readonly kind: FieldKind; readonly label: string; readonly max: number | null }[];

export const newField: Field = { key: "", label: "", kind: "text", required: false, max: 80, help: "" };

/** A field of another kind: what only the old kind has goes, what the new one needs comes. */
export function ofKind({ max: _max, choices, unit: _unit, ...field }: Field, kind: FieldKind): Field {
  const max = ownFieldKinds.find((each) => each.kind === kind)?.max ?? null;
  return { ...field, kind, ...(max === null ? {} : { max }), ...(kind === "choice" ? { choices: choices ?? [] } : {}) };
}

/** Choices by what people call them; those that were there keep the value that contents hold. */
export function choicesFrom(labels: readonly string[], before: Field["choices"] = []): NonNullable<Field["choices"]> {
  return labels.map((label, index) => before.find((choice) => choice.label === label) ?? { value: keyFrom(label) || `choice-${index + 1}`, label });
}

/** The fields with one of them a place earlier or later. */
export function movedField(fields: readonly Field[], from: number, by: -1 | 1): readonly Field[] {
  const field = fields[from];
  const to = from + by;
  return field === undefined || to < 0 || to >= fields.length ? fields : fields.toSpliced(from, 1).toSpliced(to, 0, field);
}

/** Whether a field is a picture, called something, and no field says what it shows. */
export const withoutAlt = (field: Field, fields: readonly Field[]): boolean => field.kind === "image" && field.key !== "" && altFieldOf(fields, field) === null;

/** The field that says what a picture shows. */
export const altFieldFor = ({ key }: Field, say: Words): Field => ({ key: `${key}-alt`.slice(-64), label: say("What the picture shows"), kind: "text", required: false, max: 140, help: say("For people who cannot see it; empty if it is only decoration") });
