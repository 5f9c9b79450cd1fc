import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { truthOf, type Asking } from "@/lib/core/evaluate/truth-of";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Truth } from "@/lib/core/vocabulary/truth";

/** The truth of any predicate of a bundle for one profile, as the evaluator says it. */
export function truthsFor(loaded: LoadedBundle, profile: ProfileJson, now: number): (predicate: number) => Truth {
  const asking: Asking = { loaded, profile: profileFromJson(profile, loaded.door), now, truths: [] };
  return (predicate) => truthOf(asking, predicate);
}
