import { z } from "zod";
import { archivedField, filledText, revisionNumber, storedFields, text, type Stored } from "./field";
import { limits } from "./limits";
import { attributeTypes } from "@/lib/core/vocabulary/attribute";
import { isEventName, longestEventName, type EventType } from "@/lib/core/vocabulary/event-type";

const name = z.string().max(longestEventName).refine(isEventName, "is no name of an event: it has no letter or digit, or begins or ends with a space");
const property = z.strictObject({
  name: filledText(longestEventName),
  type: z.enum(attributeTypes),
  suggestions: z.array(text(limits.suggestionLength)).max(limits.suggestions),
  unit: filledText(16).nullable(),
});
const properties = z
  .array(property)
  .max(limits.eventProperties)
  .refine((all) => new Set(all.map((each) => each.name)).size === all.length, "names a property twice");
const label = filledText(limits.label);
const description = text(limits.description);

/** POST /event-types. The name stays as first given: pages send it, and conditions hold on to it. */
export const newEventType = z.strictObject({ name, label, description, properties, ...archivedField });
export type NewEventType = z.infer<typeof newEventType>;

/** PATCH /event-types/{name}: what is not said stays. */
export const eventTypeChange = z.strictObject({ revision: revisionNumber, label: label.exactOptional(), description: description.exactOptional(), properties: properties.exactOptional(), ...archivedField });
export type EventTypeChange = z.infer<typeof eventTypeChange>;

const seenAt = z.iso.datetime().nullable();

/** An event of the catalogue, and when a visitor's profile last brought one to a decision; null: none ever did. */
export type EventTypeDto = EventType & Stored & { readonly seenAt: string | null };
export const eventTypeDto: z.ZodType<EventTypeDto> = z.strictObject({ name, label, description, properties, ...archivedField, seenAt, ...storedFields });

/** Events of one name that visitors' profiles brought to decisions, whether the catalogue has the name or not: when last, and how many profiles did in the last 30 days. */
export type SeenEventDto = { readonly name: string; readonly lastAt: string; readonly profiles: number };
export const seenEventDto: z.ZodType<SeenEventDto> = z.strictObject({ name: z.string(), lastAt: z.iso.datetime(), profiles: z.int().min(0) });
