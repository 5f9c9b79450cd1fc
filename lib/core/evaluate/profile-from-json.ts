import { agoMs, readAgo } from "@/lib/core/vocabulary/ago";
import { listTypes, type Catalogue } from "@/lib/core/vocabulary/attribute";
import { type ProfileDoor } from "./profile-door";
import { type Profile, type ProfileNote, type VisitorEvent } from "@/lib/core/vocabulary/profile";
import { sourcedAttributes } from "@/lib/core/vocabulary/sourced-attributes";
import { type AttributeValue } from "@/lib/core/vocabulary/value";
import { isJsonObject, type Json } from "@/lib/std/json";
import { languageRanges } from "@/lib/std/language-ranges";

/** The bounds of a profile; what lies beyond is left out and noted. */
export const profileLimits = { attributes: 500, events: 1000, purposes: 50, properties: 50, visitorLength: 256, notes: 50 } as const;

/**
 * Reads JSON against the catalogue, once, through the door of a bundle or a workspace. Total: any value gives a profile. What does not parse,
 * is not in the catalogue or needs a consent that was not given is unknown, and a note says so. Nothing is coerced.
 */
export function profileFromJson(raw: unknown, door: ProfileDoor): Profile {
  const { attributes: catalogue } = door;
  const notes: ProfileNote[] = [];
  const note = (code: ProfileNote["code"], about: string): void => {
    if (notes.length < profileLimits.notes) notes.push({ code, about });
  };
  const json = isJsonObject(raw) ? raw : {};
  if (!isJsonObject(raw)) note("bad-profile", "");
  const consent = new Set(textsOf(json["consent"]));
  const context = contextOf(json["context"]);
  const values = valuesOf(withContext(json["attributes"], { context, catalogue }), { door, consent, note });
  return {
    visitor: visitorOf(json["visitor"], note),
    values,
    languages: languagesIn(context, { catalogue, values }),
    events: eventsOf(json["events"], { door, note }),
    consent,
    notes,
  };
}

type Context = { readonly [source: string]: unknown };

/** What the visit told by itself; of the languages it asks for, the first one alone and with its region: `fr` and `fr-BE` of `fr-BE,fr;q=0.9`. */
function contextOf(raw: unknown): Context | null {
  if (!isJsonObject(raw)) return null;
  const [first] = rangesIn(raw);
  return first === undefined ? raw : { language: first.toLowerCase().split("-")[0], locale: first, ...raw };
}

const rangesIn = ({ languages }: Context): readonly string[] => (typeof languages === "string" ? languageRanges(languages) : []);

/** The attributes as they were said, and where nothing was said, what the visit told by itself. */
function withContext(attributes: unknown, { context, catalogue }: { readonly context: Context | null; readonly catalogue: Catalogue }): unknown {
  if (context === null) return attributes;
  const said = isJsonObject(attributes) ? attributes : {};
  const told = sourcedAttributes(catalogue).flatMap(({ key, source }): readonly (readonly [string, unknown])[] => {
    const value = Object.hasOwn(context, source) ? context[source] : undefined;
    return value === undefined || (Object.hasOwn(said, key) && said[key] !== null && said[key] !== undefined) ? [] : [[key, value]];
  });
  return told.length === 0 ? attributes : { ...said, ...Object.fromEntries(told) };
}

/**
 * The value of the attribute that a visit's language fills, so that consent counts; where the catalogue has none, what the visit told. It stands for all
 * that the visit asks for when it is the first of it; otherwise somebody knows better, and it stands alone.
 */
function languagesIn(context: Context | null, { catalogue, values }: { readonly catalogue: Catalogue; readonly values: Profile["values"] }): readonly string[] {
  const own = sourcedAttributes(catalogue).find(({ source }) => source === "language");
  const first = own === undefined ? context?.["language"] : values.get(own.key);
  if (typeof first !== "string" || first.length > longestLanguage) return [];
  const locale = context?.["locale"];
  const told = [...new Set([...(typeof locale === "string" && locale.length <= longestLanguage ? [locale] : []), ...(context === null ? [] : rangesIn(context))])];
  return isOf(told[0] ?? "", first) ? told : [first];
}

/** Whether a tag is this language or one of its regions. */
const isOf = (tag: string, language: string): boolean => `${tag.toLowerCase()}-`.startsWith(`${language.toLowerCase()}-`);

/** The longest tag that RFC 5646 registers a part of has 35 characters. */
const longestLanguage = 35;

type Note = (code: ProfileNote["code"], about: string) => void;

function visitorOf(raw: unknown, note: Note): string | null {
  if (raw === undefined || raw === null || raw === "") return null;
  if (typeof raw === "string" && raw.length <= profileLimits.visitorLength) return raw;
  note("wrong-type", "visitor");
  return null;
}

const textsOf = (raw: unknown): readonly string[] =>
  Array.isArray(raw) ? raw.slice(0, profileLimits.purposes).filter((item): item is string => typeof item === "string") : [];

function valuesOf(raw: unknown, { door, consent, note }: { readonly door: ProfileDoor; readonly consent: ReadonlySet<string>; readonly note: Note }): ReadonlyMap<string, AttributeValue> {
  const values = new Map<string, AttributeValue>();
  if (!isJsonObject(raw)) return values;
  let read = 0;
  for (const key of Object.keys(raw)) {
    if (read === profileLimits.attributes) {
      note("too-many", "attributes");
      break;
    }
    read += 1;
    const shape = Object.hasOwn(door.attributes, key) ? door.attributes[key] : undefined;
    const given = raw[key];
    if (shape === undefined) note("not-in-catalogue", key.slice(0, 64));
    else if (given === null || given === undefined) continue;
    else if (shape.purpose !== null && !consent.has(shape.purpose)) note("hidden-by-consent", key);
    else {
      const value = door.readers.value(shape, given, door.zone);
      if (value === null) note(door.readers.misreading(shape, given), key);
      else values.set(key, value);
    }
  }
  return values;
}

type EventReading = { readonly door: ProfileDoor; readonly note: Note };

function eventsOf(raw: unknown, reading: EventReading): readonly VisitorEvent[] {
  if (raw === undefined || raw === null) return [];
  if (!Array.isArray(raw)) {
    reading.note("bad-event", "");
    return [];
  }
  if (raw.length > profileLimits.events) reading.note("too-many", "events");
  const items: readonly unknown[] = raw.slice(0, profileLimits.events);
  return items.flatMap((item) => eventOf(item, reading) ?? []);
}

function eventOf(raw: unknown, { door, note }: EventReading): VisitorEvent | null {
  const json = isJsonObject(raw) ? raw : {};
  const ago = readAgo(json["at"]);
  const [name, at, properties] = [json["name"], ago === null ? door.readers.eventTime(json["at"], door.zone) : -agoMs(ago), json["properties"]];
  if (typeof name !== "string" || name === "" || name.length > 128 || at === null) {
    note("bad-event", typeof name === "string" ? name.slice(0, 64) : "");
    return null;
  }
  return { name, at, ...(ago === null ? {} : { isAgo: true }), properties: isJsonObject(properties) ? propertiesOf(properties, door) : {} };
}

/** What no operator could read is left out and the rest stays: an order that lists its products still has its total. */
function propertiesOf(raw: { readonly [key: string]: unknown }, door: ProfileDoor): Readonly<Record<string, Json>> {
  const read: [string, Json][] = [];
  for (const key of Object.keys(raw)) {
    const value = raw[key];
    if (read.length < profileLimits.properties && isReadable(value, door)) read.push([key, value]);
  }
  return Object.fromEntries(read);
}

// Properties are compared one by one with operators, which read texts, numbers, booleans and lists; of an item of a list only what can be compared is kept.
function isReadable(raw: unknown, { readers, zone }: ProfileDoor): raw is Json {
  if (raw === null || typeof raw === "string" || typeof raw === "boolean" || typeof raw === "number") return true;
  return Array.isArray(raw) && listTypes.some((type) => readers.value({ type }, raw, zone) !== null);
}
