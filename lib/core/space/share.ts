import { holdsFor } from "./holds-for";
import { type Space } from "./make-space";
import { type Region } from "./region";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

/** How many of a sample lie in a region, in basis points; 0 of nobody. */
export function shareOf(space: Space, region: Region, sample: readonly ProfileJson[]): number {
  if (sample.length === 0) return 0;
  const inside = sample.filter((profile) => holdsFor(space.loaded, profile, space.now)(region)).length;
  return Math.round((inside / sample.length) * 10_000);
}
