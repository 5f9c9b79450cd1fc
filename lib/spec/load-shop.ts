import { type Shop } from "./arbitrary-campaign";
import { lawNow } from "./arbitrary-profile";
import { bundleText } from "@/lib/core/compile/bundle-text";
import { compile, type Compiled } from "@/lib/core/compile/compile";
import { decide } from "@/lib/core/evaluate/decide";
import { loadBundleText, type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { type Decision } from "@/lib/core/vocabulary/decision";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

export function compiledFrom({ campaigns, library }: Shop): Compiled {
  const compiled = compile(campaigns, { environment: "law", library });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value;
}

/** The shop's bundle after it travelled as text. */
export function loadedFrom(shop: Shop): LoadedBundle {
  const loaded = loadBundleText(bundleText(compiledFrom(shop).bundle));
  if (!loaded.ok) throw new Error(`${loaded.error.at} ${loaded.error.why}`);
  return loaded.value;
}

export const decided = (loaded: LoadedBundle, profile: ProfileJson): Decision => decide(loaded, profileFromJson(profile, loaded.door), { now: lawNow });
