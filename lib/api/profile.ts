import { z } from "zod";
import { limits } from "./limits";
import { mostContextSources } from "@/lib/core/vocabulary/context-source";
import { isKey } from "@/lib/core/vocabulary/ids";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Json } from "@/lib/std/json";

const scalar = z.union([z.null(), z.boolean(), z.number(), z.string().max(limits.textLength)]);
const value: z.ZodType<Json> = z.union([scalar, z.array(z.string().max(limits.textLength)).max(limits.listLength)]);
const key = z.string().refine(isKey, "is not an attribute key");

const atMost = (most: number) => (record: object) => Object.keys(record).length <= most;

const properties = z.record(z.string().max(128), value).refine(atMost(50), "has more than 50 properties");
const event = z.strictObject({ name: z.string().min(1).max(128), at: z.string().max(40), properties: properties.exactOptional() });

/** A profile as a persona keeps it. What an evaluator is sent is read more leniently (`profile-from-json`). */
export const profileSchema: z.ZodType<ProfileJson> = z.strictObject({
  visitor: z.string().max(256).exactOptional(),
  attributes: z.record(key, value).refine(atMost(limits.personaAttributes), `has more than ${limits.personaAttributes} attributes`),
  events: z.array(event).max(limits.events).exactOptional(),
  consent: z.array(z.string().max(64)).max(limits.purposes).exactOptional(),
  context: z.record(z.string().max(64), value).refine(atMost(mostContextSources), `has more than ${mostContextSources} sources`).exactOptional(),
});
