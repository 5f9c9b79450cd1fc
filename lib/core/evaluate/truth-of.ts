import { askWord, begin } from "./engine";
import { type LoadedBundle } from "./load-bundle";
import { type Profile } from "@/lib/core/vocabulary/profile";
import { type Truth } from "@/lib/core/vocabulary/truth";

/** One profile at one moment, to be asked one predicate after another. */
export type Asking = { readonly loaded: LoadedBundle; readonly profile: Profile; readonly now: number; readonly truths: (Truth | undefined)[] };

/** The truth of a predicate for this profile. */
export function truthOf(asking: Asking, index: number): Truth {
  const known = asking.truths[index];
  if (known !== undefined) return known;
  const { engine } = asking.loaded;
  // Somebody else may have asked in between.
  if (engine.profile !== asking.profile || engine.now !== asking.now) begin(engine, asking.profile, asking.now);
  const truth = engine.kinds[index] === undefined ? "unknown" : askWord(engine, index);
  asking.truths[index] = truth;
  return truth;
}
