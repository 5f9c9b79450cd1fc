import { z } from "zod";
import { archivedField, filledText, keyText, revisionNumber, storedFields, text, type Stored } from "./field";
import { limits } from "./limits";
import { isLanguageTag, mostLanguages } from "@/lib/core/vocabulary/language";
import { channels, type Placement } from "@/lib/core/vocabulary/placement";
import { type Json } from "@/lib/std/json";

const content = z.record(z.string().max(64), z.json().transform((value): Json => value)).refine((all) => Object.keys(all).length <= 100, "has more than 100 fields");

const name = filledText(limits.name);
const description = text(limits.description);
const channel = z.enum(channels);
const contentType = filledText(64);
const baseline = content.nullable();
const languages = z.array(z.string().max(35).refine(isLanguageTag, "is not a language tag, such as en or pt-BR")).max(mostLanguages).refine((all) => new Set(all.map((each) => each.toLowerCase())).size === all.length, "names a language twice").readonly();

/** POST /placements. The key and the content type stay as first given: pages name the one, variants are written for the other. */
export const newPlacement = z.strictObject({ key: keyText, name, description, channel, contentType, baseline, languages: languages.exactOptional(), ...archivedField });
export type NewPlacement = z.infer<typeof newPlacement>;

/** PATCH /placements/{key}: what is not said stays. */
export const placementChange = z.strictObject({
  revision: revisionNumber,
  name: name.exactOptional(),
  description: description.exactOptional(),
  channel: channel.exactOptional(),
  baseline: baseline.exactOptional(),
  /** An empty list: one language, and nobody says which. */
  languages: languages.exactOptional(),
  ...archivedField,
});
export type PlacementChange = z.infer<typeof placementChange>;

export type PlacementDto = Placement & Stored;
export const placementDto: z.ZodType<PlacementDto> = z.strictObject({ key: keyText, name, description, channel, contentType, baseline, languages: languages.exactOptional(), ...archivedField, ...storedFields });
