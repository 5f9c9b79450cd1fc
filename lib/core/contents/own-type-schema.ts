import { z } from "zod";
import { fieldKinds, type Field } from "./content-type";
import { ownTypeLimits, type OwnContentType } from "./own-content-type";
import { isKey } from "@/lib/core/vocabulary/ids";

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
