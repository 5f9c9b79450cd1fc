import { z } from "zod";
import { workspaceLimits as most } from "./workspace-limits";
import { type Audience } from "@/lib/core/conditions/audience";
import { conditionSchema } from "@/lib/core/conditions/condition-schema";
import { type CampaignSource } from "@/lib/core/flow/campaign";
import { flowSchema } from "@/lib/core/flow/flow";
import { idOf } from "@/lib/core/nodes/node";
import { attributeTypes, type Attribute } from "@/lib/core/vocabulary/attribute";
import { mostContextSources } from "@/lib/core/vocabulary/context-source";
import { isEventName, longestEventName, type EventType } from "@/lib/core/vocabulary/event-type";
import { isKey, type CampaignId, type PersonaId } from "@/lib/core/vocabulary/ids";
import { type Persona } from "@/lib/core/vocabulary/persona";
import { isLanguageTag, mostLanguages } from "@/lib/core/vocabulary/language";
import { channels, type Placement } from "@/lib/core/vocabulary/placement";
import { isTimeZone } from "@/lib/core/vocabulary/time-zone";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Json } from "@/lib/std/json";

/** A workspace's whole drawing as one document: what is kept in git, checked by `thenwise`, exported and imported by the app. */
export type WorkspaceFile = {
  readonly format: 1;
  /** The workspace's time zone, by its IANA name. Absent: nobody said one, and days are UTC's. */
  readonly zone?: string;
  readonly attributes: readonly Attribute[];
  readonly placements: readonly Placement[];
  readonly contentTypes: readonly ContentTypeSettings[];
  readonly eventTypes: readonly EventType[];
  readonly audiences: readonly Audience[];
  readonly personas: readonly Persona[];
  readonly campaigns: readonly FiledCampaign[];
  /** What comes first. Beside the things and not in them, so that moving one is one line of a difference. */
  readonly order: { readonly campaigns: readonly CampaignId[]; readonly personas: readonly PersonaId[] };
};

export type FiledCampaign = CampaignSource & { readonly archived: boolean };
export type ContentTypeSettings = { readonly contentType: string; readonly settings: Readonly<Record<string, Json>> };

const text = (longest: number) => z.string().max(longest, `is longer than ${longest} characters`);
const filled = (longest: number) =>
  text(longest).regex(/^\S(?:[\s\S]*\S)?$/, "is empty, or begins or ends with a space");
const key = z.string().max(64).regex(/^[A-Za-z][A-Za-z0-9._-]*$/, "must begin with a letter and hold only letters, digits, dots, dashes and underscores").refine(isKey);
const json: z.ZodType<Json> = z.json().transform((value): Json => value);
const atMost = (count: number, what: string) => [(record: object) => Object.keys(record).length <= count, `holds more than ${count} ${what}`] as const;
const archived = { archived: z.boolean().exactOptional() };
const fields = z.record(text(64), json).refine(...atMost(most.fields, "fields"));

export const filedAttribute = z.strictObject({
  key,
  type: z.enum(attributeTypes),
  label: filled(most.label),
  description: text(most.description),
  category: filled(most.label),
  purpose: filled(most.purpose).nullable(),
  suggestions: z.array(text(most.suggestionLength)).max(most.suggestions),
  unit: filled(most.unit).nullable(),
  // Files of before there were sources say nothing of it.
  source: filled(64).nullable().default(null),
  inSeconds: z.boolean().exactOptional(),
  ...archived,
});

export const filedPlacement = z.strictObject({
  key,
  name: filled(most.name),
  description: text(most.description),
  channel: z.enum(channels),
  contentType: filled(most.contentType),
  baseline: fields.nullable(),
  languages: z.array(text(35).refine(isLanguageTag, "is not a language tag")).min(1).max(mostLanguages).readonly().exactOptional(),
  ...archived,
});

export const filedEventType = z.strictObject({
  name: text(longestEventName).refine(isEventName, "is no name of an event: it has no letter or digit, or begins or ends with a space"),
  label: filled(most.label),
  description: text(most.description),
  properties: z
    .array(z.strictObject({ name: filled(longestEventName), type: z.enum(attributeTypes), suggestions: z.array(text(most.suggestionLength)).max(most.suggestions), unit: filled(most.unit).nullable() }))
    .max(most.properties)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, "names a property twice"),
  ...archived,
});

export const filedContentType = z.strictObject({ contentType: filled(most.contentType), settings: fields });

const scalar = z.union([z.null(), z.boolean(), z.number(), text(most.textLength)]);
const value: z.ZodType<Json> = z.union([scalar, z.array(text(most.textLength)).max(most.listLength)]);
const event = z.strictObject({
  name: text(128).min(1),
  at: text(40),
  properties: z.record(text(128), value).refine(...atMost(most.properties, "properties")).exactOptional(),
});

export const filedProfile: z.ZodType<ProfileJson> = z.strictObject({
  visitor: text(most.visitor).exactOptional(),
  attributes: z.record(key, value).refine(...atMost(most.personaAttributes, "attributes")),
  events: z.array(event).max(most.events).exactOptional(),
  consent: z.array(text(64)).max(most.purposes).exactOptional(),
  context: z.record(text(64), value).refine(...atMost(mostContextSources, "sources")).exactOptional(),
});

export const filedPersona = z.strictObject({ id: idOf("persona"), name: filled(most.name), face: filled(most.face), story: text(most.story), profile: filedProfile, ...archived });
export const filedAudience = z.strictObject({ id: idOf("audience"), name: filled(most.name), description: text(most.description), condition: conditionSchema, ...archived });
export const filedCampaign = z.strictObject({ id: idOf("campaign"), name: filled(most.name), archived: z.boolean(), flow: flowSchema });

/** Shapes and bounds alone; `openWorkspaceFile` is the door. */
export const workspaceFileSchema: z.ZodType<WorkspaceFile> = z.strictObject({
  format: z.literal(1),
  zone: z.string().max(64).refine(isTimeZone, "is no time zone").exactOptional(),
  attributes: z.array(filedAttribute).max(most.attributes),
  placements: z.array(filedPlacement).max(most.placements),
  contentTypes: z.array(filedContentType).max(most.contentTypes),
  // Files of before there was a catalogue of events have none.
  eventTypes: z.array(filedEventType).max(most.eventTypes).default([]),
  audiences: z.array(filedAudience).max(most.audiences),
  personas: z.array(filedPersona).max(most.personas),
  campaigns: z.array(filedCampaign).max(most.campaigns),
  order: z.strictObject({ campaigns: z.array(idOf("campaign")).max(most.campaigns), personas: z.array(idOf("persona")).max(most.personas) }),
});
