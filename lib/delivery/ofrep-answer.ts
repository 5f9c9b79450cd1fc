import { type BundleVariant } from "@/lib/core/vocabulary/bundle";
import { type PlacementDecision, type Reason } from "@/lib/core/vocabulary/decision";

/**
 * OFREP's words for our reasons. Its OpenAPI knows these five only. Our own word stands in the metadata.
 */
const ofrepReasons = {
  matched: "TARGETING_MATCH",
  split: "SPLIT",
  "no-visitor-id": "TARGETING_MATCH",
  "no-campaign": "STATIC",
  holdout: "SPLIT",
  "unknown-placement": "UNKNOWN",
  "no-bundle": "DISABLED",
} as const satisfies Record<Reason, string>;

/** One flag of an OFREP answer. */
export type OfrepFlag = {
  readonly key: string;
  readonly reason: (typeof ofrepReasons)[Reason];
  /** Left out for the default: "use what the code has". Content always is an object, which every client's type check takes. */
  readonly value?: BundleVariant["content"];
  readonly variant?: string;
  /** Texts only (clients drop anything else), and nothing of the release: a publish must not make every flag look changed. */
  readonly metadata: Readonly<Record<string, string>>;
};

/** A placement's decision as an OpenFeature client reads it. */
export function ofrepFlag({ placement, reason, variant, campaign, language }: PlacementDecision): OfrepFlag {
  const metadata = { reason, ...(campaign === null ? {} : { campaign }) };
  const flag = { key: placement, reason: ofrepReasons[reason], metadata };
  if (variant === null) return flag;
  return {
    ...flag,
    value: variant.content,
    variant: variant.id,
    metadata: { ...metadata, variantName: variant.name, contentType: variant.contentType, ...(language === undefined ? {} : { language }) },
  };
}
