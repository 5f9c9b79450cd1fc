import { builtInTypes } from "./content-types";
import { type ContentType, type Field } from "./content-type";
import { drawFields } from "./draw-fields";
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
