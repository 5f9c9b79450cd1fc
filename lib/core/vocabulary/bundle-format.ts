/**
 * How a bundle that is spelled out says what it is. Of format 3 on it carries the workspace's time zone, which its comparisons of days take where they
 * have none of their own. Format 1 is of releases from before that; it is read for ever and never written anew (`evaluate/meaning`).
 */
export type SpelledOutFormat = { readonly format: 1 } | { readonly format: 3; readonly zone: string };

/** The same for a packed bundle: 2 is 1, packed, and 4 is 3. */
export type PackedFormat = { readonly format: 2 } | { readonly format: 4; readonly zone: string };

export const packedFormat = (bundle: SpelledOutFormat): PackedFormat => (bundle.format === 1 ? { format: 2 } : { format: 4, zone: bundle.zone });

export const spelledOutFormat = (bundle: PackedFormat): SpelledOutFormat => (bundle.format === 2 ? { format: 1 } : { format: 3, zone: bundle.zone });

/** The zone that a bundle's comparisons take: bundles from before there was one knew UTC alone. */
export const zoneOfBundle = (bundle: SpelledOutFormat | PackedFormat): string => ("zone" in bundle ? bundle.zone : "UTC");
