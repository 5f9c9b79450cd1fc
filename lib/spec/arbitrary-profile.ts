import fc from "fast-check";
import { arbitraryAttributes, eventNames, eventProperties } from "./arbitrary-condition";
import { tabledValues } from "./tabled-values";
import { attributeTypes, type AttributeType } from "@/lib/core/vocabulary/attribute";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Json } from "@/lib/std/json";

/** The moment the case tables of dates are told at. */
export const lawNow = Date.parse("2026-06-15T12:00:00Z");

const anyValue = fc.constantFrom(...attributeTypes.flatMap(tabledValues), null);
const valueOf = (type: AttributeType): fc.Arbitrary<Json> => fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...tabledValues(type)) }, anyValue);

const hourMs = 3_600_000;
const event = fc.record(
  {
    name: fc.constantFrom(...eventNames),
    // From nine days ago to one hour ahead: on both sides of every window, and sometimes exactly on its edge.
    at: fc.oneof(fc.integer({ min: -9 * 24, max: 1 }), fc.constantFrom(-24, -168, 0)).chain((hours) => fc.constantFrom(new Date(lawNow + hours * hourMs).toISOString(), ...(hours > 0 ? [] : [`-PT${-hours}H`]))),
    properties: fc.dictionary(fc.constantFrom(...eventProperties), anyValue, { maxKeys: 2 }),
  },
  { requiredKeys: ["name", "at"] },
);

const attributes: fc.Arbitrary<ProfileJson["attributes"]> = fc
  .tuple(...arbitraryAttributes.map(({ key, type }) => fc.option(valueOf(type), { freq: 3 }).map((value) => (value === null ? [] : [[key, value] as const]))))
  .map((given) => Object.fromEntries(given.flat()));

/** What may be known of a visitor: any part may be missing, hidden or of the wrong type. */
export const arbitraryProfile: fc.Arbitrary<ProfileJson> = fc
  .record(
    {
      visitor: fc.oneof(fc.integer({ min: 0, max: 9999 }).map((number) => `visitor-${number}`), fc.constantFrom("", "é", "🧥")),
      attributes,
      events: fc.array(event, { maxLength: 5 }),
      consent: fc.constantFrom<readonly string[]>([], ["shopping"], ["other"]),
    },
    { requiredKeys: ["attributes"] },
  );
