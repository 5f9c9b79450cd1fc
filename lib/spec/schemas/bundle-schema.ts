import { z } from "zod";
import { bundleLimits } from "@/lib/core/evaluate/read-frame";
import { attributeTypes, type AttributeShape } from "@/lib/core/vocabulary/attribute";
import { type BehaviourPredicate, type Bundle, type BundleExpectation, type BundleVariant, type Predicate, type Program, type Step } from "@/lib/core/vocabulary/bundle";
import { mostLanguages } from "@/lib/core/vocabulary/language";
import { type LanguageTexts } from "@/lib/core/vocabulary/language-texts";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Json } from "@/lib/std/json";

// The evaluator reads bundles by hand, because the browser carries it; this says the same shape to other languages. Its types are
// the evaluator's own, so a member that is added there and not here does not compile.

export const bundleTextValue = z.string().max(1000);
const text = bundleTextValue;
export const anyJson: z.ZodType<Json> = z.json().transform((value): Json => value);
const json = anyJson;
const whole = (from: number, to: number) => z.int().min(from).max(to);
const index = (most: number) => whole(0, most - 1);
export const bundleObject = z.record(z.string(), json);
const object = bundleObject;

const shape: z.ZodType<AttributeShape> = z.strictObject({ type: z.enum(attributeTypes), purpose: text.nullable(), source: z.string().max(64).exactOptional(), inSeconds: z.literal(true).exactOptional() });

export const bundleComparison = z.strictObject({ op: text, of: text, with: json });
export const bundleParts = z.array(index(bundleLimits.predicates)).max(bundleLimits.parts);
const parts = bundleParts;

export const bundleBehaviour: z.ZodType<BehaviourPredicate> = z.strictObject({
  event: text,
  atLeast: whole(1, 10_000),
  withinDays: whole(1, 36_500).nullable(),
  where: z.array(bundleComparison).max(20),
  then: z.strictObject({ event: text, did: z.boolean(), withinMinutes: whole(1, bundleLimits.minutes).nullable(), where: z.array(bundleComparison).max(20) }).exactOptional(),
});

export const bundlePredicate: z.ZodType<Predicate> = z.union([
  bundleComparison,
  z.strictObject({ did: bundleBehaviour }),
  z.strictObject({ all: parts }),
  z.strictObject({ any: parts }),
  z.strictObject({ none: parts }),
]);

/** By language, by field. */
export const languageTexts: z.ZodType<LanguageTexts> = z
  .record(z.string(), z.record(z.string(), text).refine((fields) => Object.keys(fields).length <= 100))
  .refine((texts) => Object.keys(texts).length <= mostLanguages);

export const bundleVariant: z.ZodType<BundleVariant> = z.strictObject({ id: text, name: text, contentType: text, content: object, texts: languageTexts.exactOptional() });

const next = whole(1, bundleLimits.steps);
const way = text.nullable();

export const bundleStep: z.ZodType<Step> = z.union([
  z.strictObject({ test: index(bundleLimits.predicates), node: text, yes: next, no: next, unknown: next, ways: z.strictObject({ yes: way, no: way, unknown: way }) }),
  z.strictObject({
    split: text,
    node: text,
    arms: z
      .array(z.strictObject({ arm: text, ranges: z.array(z.tuple([whole(0, 10_000), whole(0, 10_000)])).max(200), next }))
      .min(1)
      .max(100),
    fallback: text,
  }),
  z.strictObject({ give: z.record(z.string(), index(bundleLimits.variants).nullable()), node: text }),
]);

const moment = whole(-bundleLimits.time, bundleLimits.time).nullable();

/** A campaign without its steps. */
export const bundleCampaign = {
  id: text,
  name: text,
  from: moment,
  until: moment,
  placements: z.array(text).max(100),
  holdout: z.strictObject({ seed: text, shareBp: whole(0, 10_000) }).nullable(),
};

export const bundleProgram: z.ZodType<Program> = z.strictObject({
  ...bundleCampaign,
  steps: z.array(bundleStep).max(bundleLimits.steps),
});

const profile: z.ZodType<ProfileJson> = z.looseObject({
  visitor: z.string().exactOptional(),
  attributes: object,
  events: z.array(z.looseObject({ name: z.string(), at: z.string(), properties: object.exactOptional() })).exactOptional(),
  consent: z.array(z.string()).exactOptional(),
});

export const bundleExpectation: z.ZodType<BundleExpectation> = z.strictObject({ persona: text, profile, placement: text, variant: text.nullable() });

/** What both formats have. */
export const bundleFrame = {
  environment: text,
  attributes: z.record(z.string(), shape),
  operators: z.array(text).max(500),
  placements: z.record(z.string(), z.strictObject({ contentType: text })),
  expectations: z.array(bundleExpectation).max(1000),
};

/** The workspace's time zone, by its IANA name. */
export const bundleZone = text;

const spelledOut = {
  ...bundleFrame,
  predicates: z.array(bundlePredicate).max(bundleLimits.predicates),
  variants: z.array(bundleVariant).max(bundleLimits.variants),
  campaigns: z.array(bundleProgram).max(bundleLimits.campaigns),
};

/** A bundle that is spelled out: of format 3, or of format 1 from before it carried a time zone. Which index may stand where is for the loader to see. */
export const bundleSchema: z.ZodType<Bundle> = z.union([z.strictObject({ format: z.literal(3), zone: bundleZone, ...spelledOut }), z.strictObject({ format: z.literal(1), ...spelledOut })]);
