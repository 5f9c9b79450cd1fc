import { z } from "zod";
import { archivedField, filledText, idText, revisionNumber, storedFields, text, type Stored } from "./field";
import { limits } from "./limits";
import { type Audience } from "@/lib/core/conditions/audience";
import { conditionSchema } from "@/lib/core/conditions/condition-schema";

const name = filledText(limits.name);
const description = text(limits.description);

/** POST /audiences */
export const newAudience = z.strictObject({ name, description, condition: conditionSchema, ...archivedField });
export type NewAudience = z.infer<typeof newAudience>;

/** PATCH /audiences/{id}: what is not said stays. */
export const audienceChange = z.strictObject({
  revision: revisionNumber,
  name: name.exactOptional(),
  description: description.exactOptional(),
  condition: conditionSchema.exactOptional(),
  ...archivedField,
});
export type AudienceChange = z.infer<typeof audienceChange>;

export type AudienceDto = Audience & Stored;
export const audienceDto: z.ZodType<AudienceDto> = z.strictObject({ id: idText("audience"), name, description, condition: conditionSchema, ...archivedField, ...storedFields });
