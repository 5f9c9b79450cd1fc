import { decide } from "@/lib/core/evaluate/decide";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { withMergedDecision } from "@/lib/core/evaluate/with-merged-decision";
import { type Decision } from "@/lib/core/vocabulary/decision";
import { type Profile } from "@/lib/core/vocabulary/profile";

type Asked = { readonly now: number; readonly placements?: readonly string[]; readonly trace?: "whole" | "none"; /** Is given the profile as it was read. */ readonly onProfile?: (profile: Profile) => void };

/** The decision for a profile as it was sent: read against the bundle's own catalogue, then decided, then its texts filled in. Total, like both its parts. How it came about only when asked for. */
export function decideFor(loaded: LoadedBundle, profile: unknown, { onProfile, ...asked }: Asked): Decision {
  const read = profileFromJson(profile, loaded.door);
  onProfile?.(read);
  return withMergedDecision(decide(loaded, read, { trace: "none", ...asked }), read);
}
