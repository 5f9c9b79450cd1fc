import { z } from "zod";
import { archivedField, filledText, idText, revisionNumber, storedFields, text, type Stored } from "./field";
import { limits } from "./limits";
import { profileSchema } from "./profile";
import { type Persona } from "@/lib/core/vocabulary/persona";

const name = filledText(limits.name);
const face = filledText(limits.face);
const story = text(limits.story);

/** POST /personas */
export const newPersona = z.strictObject({ name, face, story, profile: profileSchema, ...archivedField });
export type NewPersona = z.infer<typeof newPersona>;

/** PATCH /personas/{id}: what is not said stays. */
export const personaChange = z.strictObject({
  revision: revisionNumber,
  name: name.exactOptional(),
  face: face.exactOptional(),
  story: story.exactOptional(),
  profile: profileSchema.exactOptional(),
  ...archivedField,
});
export type PersonaChange = z.infer<typeof personaChange>;

export type PersonaDto = Persona & Stored;
export const personaDto: z.ZodType<PersonaDto> = z.strictObject({ id: idText("persona"), name, face, story, profile: profileSchema, ...archivedField, ...storedFields });
