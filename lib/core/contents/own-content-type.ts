import { z } from "zod";
import { builtInTypes } from "./content-types";
import { fieldKinds, type ContentType, type Field } from "./content-type";
import { drawFields } from "./draw-fields";
import { isKey } from "@/lib/core/vocabulary/ids";
import { type Json } from "@/lib/std/json";

export const ownTypeLimits = { label: 80, description: 500, fields: 40, help: 200, choices: 50, length: 10_000, number: 1_000_000_000 } as const;

/** A content type that a workspace made for itself: as data, so that it is saved, exported and imported like everything else. */
export type OwnContentType = {
  /** What placements and variants call it. It never changes. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** The built-in type it is drawn as. Null: the page or app draws it, and previews list what it holds. */
  readonly drawnAs: string | null;
  readonly fields: readonly Field[];
  /** Not offered for new placements any more; what has it keeps it. */
  readonly archived: boolean;
};

const text = (longest: number) => z.string().max(longest, `is longer than ${longest} characters`);
const filled = (longest: number) => text(longest).refine((raw) => raw.trim() !== "", "is empty");
const key = z.string().max(64).refine(isKey, "must begin with a letter and hold only letters, digits, dots, dashes and underscores (at most 64)");
const choice = z.strictObject({ value: filled(64), label: filled(ownTypeLimits.label) });

const fieldSchema: z.ZodType<Field> = z.strictObject({
  key,
  label: filled(ownTypeLimits.label),
  kind: z.enum(fieldKinds),
  required: z.boolean(),
  max: z.int().min(1).max(ownTypeLimits.number).exactOptional(),
  choices: z.array(choice).max(ownTypeLimits.choices).exactOptional(),
  unit: text(16).exactOptional(),
  help: text(ownTypeLimits.help),
  placeholder: text(ownTypeLimits.label).exactOptional(),
  when: z.array(z.strictObject({ field: key, is: z.array(text(64)).max(ownTypeLimits.choices) })).max(5).exactOptional(),
});

export const ownTypeShape = {
  label: filled(ownTypeLimits.label),
  description: text(ownTypeLimits.description),
  drawnAs: z.string().max(64).nullable(),
  fields: z.array(fieldSchema).max(ownTypeLimits.fields),
  archived: z.boolean(),
};

/** All but its name: what is kept beside it. */
export const ownTypeSettings: z.ZodType<Omit<OwnContentType, "id">> = z.strictObject(ownTypeShape);

/** An own type as the screens, the check and the compiler use all types. */
export function asContentType({ id, label, description, drawnAs, fields }: OwnContentType): ContentType {
  const base = builtInTypes.find((type) => type.id === drawnAs);
  const start = base?.empty() ?? {};
  return {
    id,
    label,
    description,
    fields,
    ...(base === undefined ? {} : { drawnAs: base.id }),
    ...(base?.contrasts === undefined ? {} : { contrasts: base.contrasts }),
    empty: () => Object.fromEntries(fields.map((field) => [field.key, startOf(field, start[field.key])])),
    draw: (content) => (base === undefined ? drawFields(fields, content) : base.draw(content)),
  };
}

function startOf(field: Field, usual: Json | undefined): Json {
  if (field.kind === "choice") {
    const values = (field.choices ?? []).map(({ value }) => value);
    return typeof usual === "string" && values.includes(usual) ? usual : field.required ? (values[0] ?? "") : "";
  }
  return usual ?? starts[field.kind];
}

const starts: Readonly<Record<Field["kind"], Json>> = { text: "", "long-text": "", url: "", image: "", choice: "", color: "", boolean: false, number: null, json: {}, sections: [], name: "" };

/** A built-in type as something to change: the same fields, drawn the same way. */
export const startedFrom = (type: ContentType): Omit<OwnContentType, "id"> => ({ label: type.label, description: type.description, drawnAs: type.drawnAs ?? (isBuiltIn(type.id) ? type.id : null), fields: type.fields, archived: false });

export const isBuiltIn = (id: string): boolean => builtInTypes.some((type) => type.id === id);
