import { type Region } from "./region";
import { drawOf } from "@/lib/core/evaluate/draw";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { truthOf, type Asking } from "@/lib/core/evaluate/truth-of";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

/** Whether a real profile lies in a region, as the evaluator that delivery uses says it. */
export function holdsFor(loaded: LoadedBundle, profile: ProfileJson, now: number): (region: Region) => boolean {
  const read = profileFromJson(profile, loaded.door);
  const asking: Asking = { loaded, profile: read, now, truths: [] };
  const holds = (region: Region): boolean => {
    if ("truth" in region) return truthOf(asking, region.of) === region.truth;
    if ("all" in region) return region.all.every(holds);
    if ("any" in region) return region.any.some(holds);
    if ("not" in region) return !holds(region.not);
    if ("visitor" in region) return (read.visitor !== null) === (region.visitor === "known");
    const draw = read.visitor === null ? null : drawOf(region.draw, read.visitor);
    return draw !== null && region.ranges.some(([from, to]) => from <= draw && draw < to);
  };
  return holds;
}
