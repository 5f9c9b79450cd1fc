import { z } from "zod";
import { archivedField, filledText, keyText, revisionNumber, storedFields, text, type Stored } from "./field";
import { limits } from "./limits";
import { findContextSource } from "@/lib/core/vocabulary/context-source";
import { attributeTypes, type Attribute, type AttributeType } from "@/lib/core/vocabulary/attribute";

const described = {
  label: filledText(limits.label),
  description: text(limits.description),
  category: filledText(limits.label),
  purpose: filledText(64).nullable(),
  suggestions: z.array(text(limits.suggestionLength)).max(limits.suggestions),
  unit: filledText(16).nullable(),
  inSeconds: z.boolean().exactOptional(),
  source: z.string().max(64).refine((id) => findContextSource(id) !== undefined, "is nothing that a visit tells").nullable(),
};

/** POST /attributes. The key and the type stay as first given: pages, bundles and conditions hold on to them. */
export const newAttribute = z
  .strictObject({ key: keyText, type: z.enum(attributeTypes), ...described, ...archivedField, source: described.source.default(null) })
  .refine(({ source, type }) => sourceFits(source, type), { path: ["source"], message: "tells values of another type" })
  .refine(({ inSeconds, type }) => inSeconds !== true || type === "date", { path: ["inSeconds"], message: "is for dates alone" });
/** Whether what a visit tells is of an attribute's type; no source fits every type. */
export const sourceFits = (source: string | null, type: AttributeType): boolean => source === null || findContextSource(source)?.type === type;

export type NewAttribute = z.infer<typeof newAttribute>;

/** PATCH /attributes/{key}: what is not said stays. */
export const attributeChange = z.strictObject({ revision: revisionNumber, ...exactPartial(described), ...archivedField });
export type AttributeChange = z.infer<typeof attributeChange>;

export type AttributeDto = Attribute & Stored;
export const attributeDto: z.ZodType<AttributeDto> = z.strictObject({ key: keyText, type: z.enum(attributeTypes), ...described, ...archivedField, ...storedFields });

function exactPartial(fields: typeof described) {
  return {
    label: fields.label.exactOptional(),
    description: fields.description.exactOptional(),
    category: fields.category.exactOptional(),
    purpose: fields.purpose.exactOptional(),
    suggestions: fields.suggestions.exactOptional(),
    unit: fields.unit.exactOptional(),
    source: fields.source.exactOptional(),
    inSeconds: fields.inSeconds,
  };
}
