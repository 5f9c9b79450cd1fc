import { z } from "zod";
import { anyJson, bundleBehaviour, bundleCampaign, bundleFrame, bundleObject, bundleParts, bundleTextValue as text, bundleZone, languageTexts } from "./bundle-schema";
import { bundleLimits } from "@/lib/core/evaluate/read-frame";
import { type Explanation, type PackedBundle, type PackedProgram, type PackedSplit, type PredicateRun, type VariantRun } from "@/lib/core/vocabulary/packed-bundle";

const numbers = (most: number) => z.array(z.int().min(0).max(most));
const runOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(bundleLimits.predicates);

export const packedPredicates: z.ZodType<PredicateRun> = z.union([
  z.strictObject({ of: text, op: text, with: runOf(anyJson) }),
  z.strictObject({ did: runOf(bundleBehaviour) }),
  z.strictObject({ all: runOf(bundleParts) }),
  z.strictObject({ any: runOf(bundleParts) }),
  z.strictObject({ none: runOf(bundleParts) }),
]);

const texts = z.array(text).max(bundleLimits.variants);

export const packedVariants: z.ZodType<VariantRun> = z.strictObject({ contentType: text, ids: texts, names: texts, contents: z.array(bundleObject).max(bundleLimits.variants), texts: z.array(languageTexts.nullable()).max(bundleLimits.variants).exactOptional() });

export const packedSplit: z.ZodType<PackedSplit> = z.strictObject({
  seed: text,
  node: text,
  arms: z.array(text).min(1).max(100),
  ranges: numbers(10_000).max(60_000),
  fallback: z.int().min(0).max(99),
});

export const packedProgram: z.ZodType<PackedProgram> = z.strictObject({
  ...bundleCampaign,
  steps: numbers(Math.max(bundleLimits.predicates, bundleLimits.steps)),
  splits: z.array(packedSplit).max(bundleLimits.steps),
});

export const packedExplanation: z.ZodType<Explanation> = z.strictObject({ nodes: z.array(text), lengths: z.array(z.int().min(1)), ways: z.array(text), taken: z.array(z.int().min(0)) });

const packed = {
  ...bundleFrame,
  predicates: runOf(packedPredicates),
  variants: z.array(packedVariants).max(bundleLimits.variants),
  campaigns: z.array(packedProgram).max(bundleLimits.campaigns),
  explain: packedExplanation,
};

/** A bundle of format 4, as compilers write it, or of format 2 from before it carried a time zone. Which number may stand where is for the loader to see. */
export const packedBundleSchema: z.ZodType<PackedBundle> = z.union([z.strictObject({ format: z.literal(4), zone: bundleZone, ...packed }), z.strictObject({ format: z.literal(2), ...packed })]);
