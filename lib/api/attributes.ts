import { z } from "zod";
import { filledText, keyText, revisionNumber, storedFields, text, type Stored } from "./field";
import { limits } from "./limits";
import { attributeTypes, type Attribute } from "@/lib/core/vocabulary/attribute";

const described = {
  label: filledText(limits.label),
  description: text(limits.description),
  category: filledText(limits.label),
  purpose: filledText(64).nullable(),
  suggestions: z.array(text(limits.suggestionLength)).max(limits.suggestions),
  unit: filledText(16).nullable(),
};

/** POST /attributes. The key and the type stay as first given: pages, bundles and conditions hold on to them. */
export const newAttribute = z.strictObject({ key: keyText, type: z.enum(attributeTypes), ...described });
export type NewAttribute = z.infer<typeof newAttribute>;

/** PATCH /attributes/{key}: what is not said stays. */
export const attributeChange = z.strictObject({ revision: revisionNumber, ...exactPartial(described) });
export type AttributeChange = z.infer<typeof attributeChange>;

export type AttributeDto = Attribute & Stored;
export const attributeDto: z.ZodType<AttributeDto> = z.strictObject({ key: keyText, type: z.enum(attributeTypes), ...described, ...storedFields });

function exactPartial(fields: typeof described) {
  return {
    label: fields.label.exactOptional(),
    description: fields.description.exactOptional(),
    category: fields.category.exactOptional(),
    purpose: fields.purpose.exactOptional(),
    suggestions: fields.suggestions.exactOptional(),
    unit: fields.unit.exactOptional(),
  };
}
